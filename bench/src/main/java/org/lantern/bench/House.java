package org.lantern.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/// The data directory of a running Lantern: where its PostgreSQL is, and the passwords of its
/// roles.
record House(Path directory) {

    /// The superuser, who may load rows without each being checked, and read the server's log.
    static final String SUPERUSER = "postgres";

    /// The role that the service works with.
    static final String APP = "lantern_app";

    Connection enter(String role) throws SQLException, IOException {
        var url = "jdbc:postgresql://127.0.0.1:" + port() + "/lantern";
        return DriverManager.getConnection(url, role, password(role));
    }

    /// The process under which all of PostgreSQL's run.
    long postmaster() throws IOException {
        return Long.parseLong(postmasterFile(0));
    }

    private int port() throws IOException {
        return Integer.parseInt(postmasterFile(3));
    }

    private String postmasterFile(int line) throws IOException {
        return Files.readAllLines(directory.resolve("postgres/postmaster.pid")).get(line).strip();
    }

    private String password(String role) throws IOException {
        var passwords = new Properties();
        try (var file = Files.newBufferedReader(directory.resolve("passwords.properties"))) {
            passwords.load(file);
        }
        return passwords.getProperty(role);
    }
}
