package org.lantern.database;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
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
    PostgresServer postgresServer(DatabaseSettings settings) {
        return PostgresServer.start(settings);
    }

    @Bean
    @Primary
    HikariDataSource dataSource(PostgresServer server) {
        var pool = pool(server, "lantern_app");
        pool.setMaximumPoolSize(24);
        return pool;
    }

    @Bean(defaultCandidate = false)
    @FlywayDataSource
    DataSource ownerDataSource(PostgresServer server) {
        var pool = pool(server, "lantern_owner");
        pool.setMaximumPoolSize(2);
        pool.setMinimumIdle(0);
        return pool;
    }

    private static HikariDataSource pool(PostgresServer server, String role) {
        var pool = new HikariDataSource();
        pool.setPoolName(role);
        pool.setJdbcUrl(server.url());
        pool.setUsername(role);
        pool.setPassword(role);
        return pool;
    }
}
