package org.lantern.database;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.lantern.database.DatabaseSettings.Credentials;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/// Two ways in: the owner migrates, the application works with what the owner granted it.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseSettings.class)
class DatabaseConfiguration {

    @Bean
    Postgres postgres(DatabaseSettings settings) {
        return settings.url() == null
                ? PostgresServer.start(settings)
                : new Postgres.Given(settings.url(), settings.owner(), settings.app());
    }

    @Bean
    @Primary
    HikariDataSource dataSource(Postgres postgres) {
        var pool = pool("lantern", postgres.url(), postgres.app());
        pool.setMaximumPoolSize(24);
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
        return pool;
    }
}
