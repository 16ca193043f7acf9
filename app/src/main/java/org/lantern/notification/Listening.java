package org.lantern.notification;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/// A connection of its own that listens to what other transactions tell.
final class Listening implements AutoCloseable {

    private final Connection connection;

    Listening(DataSource pool) throws SQLException {
        connection = connect(pool);
        try (var listen = connection.createStatement()) {
            listen.execute("listen lantern_live");
        } catch (SQLException lost) {
            connection.close();
            throw lost;
        }
    }

    /// The topics that were told; none after so long.
    Set<String> hear(Duration atMost) throws SQLException {
        var heard = connection.unwrap(PGConnection.class).getNotifications((int) atMost.toMillis());
        return heard == null
                ? Set.of()
                : Stream.of(heard).map(PGNotification::getParameter).collect(Collectors.toSet());
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private static Connection connect(DataSource pool) throws SQLException {
        var settings = pool.unwrap(HikariDataSource.class);
        var how = new Properties();
        how.putAll(settings.getDataSourceProperties());
        how.setProperty("user", settings.getUsername());
        how.setProperty("password", settings.getPassword());
        how.setProperty("tcpKeepAlive", "true");
        how.setProperty("ApplicationName", "lantern-live");
        return DriverManager.getConnection(settings.getJdbcUrl(), how);
    }
}
