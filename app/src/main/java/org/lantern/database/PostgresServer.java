package org.lantern.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.lantern.database.DatabaseSettings.Credentials;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The PostgreSQL that Lantern brings along: a real server, kept in a directory of its own between
/// runs.
final class PostgresServer implements Postgres {

    private final EmbeddedPostgres server;

    private PostgresServer(EmbeddedPostgres server) {
        this.server = server;
    }

    static PostgresServer start(DatabaseSettings settings) {
        try {
            var directory = settings.directory().toAbsolutePath();
            return new PostgresServer(
                            EmbeddedPostgres.builder()
                                    .setDataDirectory(directory.resolve("postgres"))
                                    .setOverrideWorkingDirectory(
                                            directory.resolve("binaries").toFile())
                                    .setCleanDataDirectory(false)
                                    .setRegisterShutdownHook(false)
                                    .setPGStartupWait(Duration.ofSeconds(60))
                                    .setServerConfig("fsync", "on")
                                    .setServerConfig("synchronous_commit", "on")
                                    .setServerConfig("max_connections", "60")
                                    .start())
                    .prepared();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String url() {
        return "jdbc:postgresql://localhost:" + server.getPort() + "/lantern";
    }

    @Override
    public Credentials owner() {
        return new Credentials("lantern_owner", "lantern_owner");
    }

    @Override
    public Credentials app() {
        return new Credentials("lantern_app", "lantern_app");
    }

    private PostgresServer prepared() {
        var db = JdbcClient.create(server.getPostgresDatabase());
        for (var role : new String[] {"lantern_owner", "lantern_app", "lantern_erase"})
            if (db.sql("select 1 from pg_roles where rolname = ?")
                    .param(role)
                    .query()
                    .listOfRows()
                    .isEmpty())
                db.sql("create role " + role + " login password '" + role + "'").update();
        if (db.sql("select 1 from pg_database where datname = 'lantern'")
                .query()
                .listOfRows()
                .isEmpty()) db.sql("create database lantern owner lantern_owner").update();
        return this;
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
