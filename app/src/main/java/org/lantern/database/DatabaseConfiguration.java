package org.lantern.database;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Optional;
import javax.sql.DataSource;
import org.lantern.database.DatabaseSettings.Credentials;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/// Two ways in: the owner migrates, the application works with what the owner granted it.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseSettings.class)
class DatabaseConfiguration {

    @Bean
    Postgres postgres(DatabaseSettings settings, ApplicationArguments arguments) {
        if (settings.url() == null) {
            // What only prints does so beside a Lantern that runs.
            var runs =
                    arguments.containsOption("paper")
                            ? OwnPostgres.runningIn(settings.directory())
                            : Optional.<Postgres>empty();
            return runs.orElseGet(() -> OwnPostgres.start(settings.directory()));
        }
        Roles.check(settings.url(), settings.owner(), settings.app());
        return new Postgres.Given(
                settings.url(), settings.owner(), settings.app(), settings.erase());
    }

    @Bean
    @Primary
    HikariDataSource dataSource(
            Postgres postgres, ApplicationArguments arguments, ApplicationContext house) {
        var pool = pool("lantern", postgres.url(), postgres.app());
        pool.setMaximumPoolSize(24);
        // Who may see what takes longer to plan than to look up, so each statement is planned once
        // a connection, whatever its parameters; and a row by its key costs about as much as the
        // next one, as it does in memory and on today's disks.
        pool.addDataSourceProperty("prepareThreshold", "1");
        // Rows that are added together go as one statement.
        pool.addDataSourceProperty("reWriteBatchedInserts", "true");
        // A database that no longer answers, as when the network drops what is sent, is said to be
        // down too; nobody waits for it for ever. Working everything out anew takes longer.
        if (!arguments.containsOption("rebuild")) pool.addDataSourceProperty("socketTimeout", "15");
        // A node whose machine is gone holds what it worked on no longer than ten seconds, and
        // others take it. Nobody thinks so long in the midst of a deed.
        pool.setConnectionInitSql(
                "set jit = off; set plan_cache_mode = force_generic_plan; set random_page_cost = 1.1;"
                        + " set idle_in_transaction_session_timeout = '10s'");
        if (house instanceof WebServerApplicationContext
                && !arguments.containsOption(ErasureCommand.WISH)) Serving.by(pool);
        return pool;
    }

    @Bean(defaultCandidate = false)
    @FlywayDataSource
    DataSource ownerDataSource(Postgres postgres) {
        var pool = pool("lantern-owner", postgres.url(), postgres.owner());
        pool.setMaximumPoolSize(2);
        pool.setMinimumIdle(0);
        return pool;
    }

    private static HikariDataSource pool(String name, String url, Credentials credentials) {
        var pool = new HikariDataSource();
        pool.setPoolName(name);
        pool.setJdbcUrl(url);
        pool.setUsername(credentials.username());
        pool.setPassword(credentials.password());
        // A database that is down is said to be down within seconds, and what it says about a row
        // it
        // refuses stays out of messages and logs.
        pool.setConnectionTimeout(5_000);
        pool.addDataSourceProperty("connectTimeout", "5");
        pool.addDataSourceProperty("logServerErrorDetail", "false");
        return pool;
    }
}
