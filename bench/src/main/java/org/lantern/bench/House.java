package org.lantern.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;

/// The data directory of a running Lantern: where its PostgreSQL is, and the passwords of its
/// roles.
record House(Path directory) {

    /// The superuser, who may load rows without each being checked, and read the server's log.
    static final String SUPERUSER = "postgres";

    private static final String OWNER = "lantern_owner";

    /// The role that the service works with.
    static final String APP = "lantern_app";

    /// What the service sets on each of its connections.
    static final String AS_THE_SERVICE =
            "set jit = off; set plan_cache_mode = force_generic_plan; set random_page_cost = 1.1";

    Connection enter(String role) throws SQLException, IOException {
        return DriverManager.getConnection(url(), role, password(role));
    }

    /// What another Lantern is started with that works on the same database.
    List<String> settings() throws IOException {
        return List.of(
                "--lantern.database.url=" + url(),
                "--lantern.database.owner.username=" + OWNER,
                "--lantern.database.owner.password=" + password(OWNER),
                "--lantern.database.app.username=" + APP,
                "--lantern.database.app.password=" + password(APP),
                "--lantern.database.throwaway=true");
    }

    private String url() throws IOException {
        return "jdbc:postgresql://127.0.0.1:" + port() + "/lantern";
    }

    /// The process under which all of PostgreSQL's run.
    long postmaster() throws IOException {
        return Long.parseLong(postmasterFile(0));
    }

    private int port() throws IOException {
        return Integer.parseInt(postmasterFile(3));
    }

    private String postmasterFile(int line) throws IOException {
        var said = Files.readAllLines(directory.resolve("postgres/postmaster.pid"));
        if (said.size() <= line) throw new IOException("PostgreSQL is only starting");
        return said.get(line).strip();
    }

    private String password(String role) throws IOException {
        var passwords = new Properties();
        try (var file = Files.newBufferedReader(directory.resolve("passwords.properties"))) {
            passwords.load(file);
        }
        return passwords.getProperty(role);
    }
}
