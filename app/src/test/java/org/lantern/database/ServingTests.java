package org.lantern.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import org.junit.jupiter.api.Test;
import org.lantern.Database;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.transaction.support.TransactionTemplate;

/// Nobody erases while a Lantern serves the same database, on this machine or another.
@ApplicationModuleTest
@Import({Database.class, Eraser.class})
class ServingTests {

    private static final String REFERENCE = "K7QD-2M9X";

    @Autowired Postgres postgres;
    @Autowired Eraser eraser;
    @Autowired JdbcClient db;

    @Test
    void nothingIsErasedOrShownBeforeTheLastOfThemHasStopped() throws SQLException {
        try (var _ = serving()) {
            try (var _ = serving()) {
                isRefused();
            }
            isRefused();
        }
        untilNobodyServes();
        assertThat(eraser.erase(REFERENCE, "--yes").text()).contains("Nothing has that reference");
    }

    @Test
    void whoeverStartsWhileSomebodyErasesWaitsUntilThatIsDone() throws SQLException {
        untilNobodyServes();
        var source = Roles.source(postgres.url(), postgres.erase());
        new TransactionTemplate(new DataSourceTransactionManager(source))
                .executeWithoutResult(_ -> {
                    assertThat(Serving.isByNobody(JdbcClient.create(source))).isTrue();
                    assertThatThrownBy(this::serving).isInstanceOf(SQLTransientException.class);
                });

        try (var _ = serving()) {
            isRefused();
        }
    }

    /// PostgreSQL ends a connection a moment after whoever had it.
    private void untilNobodyServes() {
        while (db.sql(
                        """
                        select exists (select from pg_locks l join pg_database d on d.oid = l.database
                                       where d.datname = current_database() and l.locktype = 'advisory' and l.objsubid = 2)
                        """)
                .query(Boolean.class)
                .single()) Thread.onSpinWait();
    }

    private void isRefused() {
        for (var said :
                new Eraser.Said[] {eraser.erase(REFERENCE), eraser.erase(REFERENCE, "--yes")}) {
            assertThat(said.ends()).isOne();
            assertThat(said.text())
                    .contains("A Lantern is still serving this database. Stop it first.");
        }
    }

    /// A node that has begun to work.
    private HikariDataSource serving() throws SQLException {
        var pool = new HikariDataSource();
        pool.setJdbcUrl(postgres.url());
        pool.setUsername(postgres.app().username());
        pool.setPassword(postgres.app().password());
        pool.setMaximumPoolSize(1);
        pool.setConnectionTimeout(500);
        pool.setInitializationFailTimeout(-1);
        pool.addDataSourceProperty("socketTimeout", "1");
        pool.setConnectionInitSql("set jit = off");
        Serving.by(pool);
        try (var connection = pool.getConnection()) {
            assertThat(connection.isValid(1)).isTrue();
        } catch (SQLException waited) {
            pool.close();
            throw waited;
        }
        return pool;
    }
}
