package org.lantern;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistrar;

/// A real PostgreSQL for tests: `@Import(Database.class)`. One server for the whole run, started
/// once and without fsync; an empty database of its own for each application context, which that
/// context migrates as it starts.
@TestConfiguration(proxyBeanMethods = false)
public class Database {

    private static final String PASSWORD = "for-tests-only";
    private static final AtomicInteger COUNT = new AtomicInteger();

    @Bean
    DynamicPropertyRegistrar newDatabase() {
        var name = "test_" + COUNT.incrementAndGet();
        superuser("postgres").sql("create database " + name + " owner lantern_owner").update();
        return settings -> {
            settings.add("lantern.database.url", () -> url(name));
            settings.add("lantern.database.name", () -> name);
            settings.add("lantern.database.throwaway", () -> true);
            for (var role : List.of("owner", "app", "erase")) {
                settings.add("lantern.database." + role + ".username", () -> "lantern_" + role);
                settings.add("lantern.database." + role + ".password", () -> PASSWORD);
            }
        };
    }

    /// Empties the tables between tests.
    @Bean
    CleanSlate cleanSlate(Environment environment, Optional<TestClock> clock) {
        return new CleanSlate(
                superuser(environment.getRequiredProperty("lantern.database.name")), clock);
    }

    private static String url(String database) {
        return "jdbc:postgresql://localhost:" + Server.RUNNING.getPort() + "/" + database;
    }

    /// Every right there is, for a test that looks behind the application's back.
    static JdbcClient superuser(String database) {
        return JdbcClient.create(Server.RUNNING.getDatabase("postgres", database));
    }

    /// Starts when it is first asked for.
    private static final class Server {

        static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                var server =
                        EmbeddedPostgres.builder()
                                .setRegisterShutdownHook(false)
                                .setServerConfig("max_connections", "600")
                                .setServerConfig("shared_buffers", "64MB")
                                .start();
                var db = JdbcClient.create(server.getPostgresDatabase());
                for (var role : List.of("owner", "app", "erase"))
                    db.sql("create role lantern_%s login password '%s'".formatted(role, PASSWORD))
                            .update();
                // After the contexts have closed, which may still want their connections.
                SpringApplication.getShutdownHandlers().add(() -> stop(server));
                return server;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static void stop(EmbeddedPostgres server) {
            try {
                server.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
