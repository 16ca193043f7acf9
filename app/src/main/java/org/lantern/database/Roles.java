package org.lantern.database;

import java.sql.SQLException;
import java.util.List;
import org.lantern.database.DatabaseSettings.Credentials;
import org.postgresql.PGConnection;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The three roles. Their names are fixed, because migrations grant to them by name.
final class Roles {

    /// Migrates, and owns what there is.
    static final String OWNER = "lantern_owner";

    /// Works: what the owner granted and nothing else.
    static final String APP = "lantern_app";

    /// Erases, by the lawful-erasure command alone.
    static final String ERASE = "lantern_erase";

    static final String DATABASE = "lantern";

    private Roles() {}

    /// Makes the roles and the database where they are not there yet.
    static void prepare(PGSimpleDataSource superuser, Passwords passwords) throws SQLException {
        var db = JdbcClient.create(superuser);
        try (var connection = superuser.getConnection()) {
            for (var role : List.of(OWNER, APP, ERASE)) {
                if (isMissing(db, "select from pg_roles where rolname = ?", role))
                    db.sql("create role " + role + " login").update();
                // Sent as a verifier, so that no log of the server can ever hold it.
                connection
                        .unwrap(PGConnection.class)
                        .alterUserPassword(
                                role, passwords.of(role).password().toCharArray(), "scram-sha-256");
            }
        }
        if (isMissing(db, "select from pg_database where datname = ?", DATABASE)) {
            db.sql("create database " + DATABASE + " owner " + OWNER).update();
            db.sql("revoke all on database " + DATABASE + " from public").update();
            db.sql("grant connect on database " + DATABASE + " to " + APP + ", " + ERASE).update();
        }
    }

    private static boolean isMissing(JdbcClient db, String query, String name) {
        return db.sql(query).param(name).query().listOfRows().isEmpty();
    }

    /// Looks whether a database that others set up is as Lantern needs it.
    static void check(String url, Credentials owner, Credentials app) {
        check(url, OWNER, owner);
        check(url, APP, app);
    }

    private static void check(String url, String role, Credentials credentials) {
        try (var connection = source(url, credentials).getConnection();
                var answer =
                        connection
                                .createStatement()
                                .executeQuery(
                                        """
                                        select current_user,
                                          (select count(*) from pg_roles where rolname in
                                            ('lantern_owner', 'lantern_app', 'lantern_erase')),
                                          current_setting('server_version_num')::int,
                                          (select rolsuper from pg_roles where rolname = current_user)
                                        """)) {
            answer.next();
            if (!answer.getString(1).equals(role) || answer.getInt(2) != 3 || answer.getBoolean(4))
                throw wrong(
                        "Lantern goes in as \""
                                + answer.getString(1)
                                + "\" where "
                                + role
                                + " is needed, or one of its three roles is missing.");
            if (answer.getInt(3) < 160000) throw wrong("This PostgreSQL is older than version 16.");
        } catch (SQLException e) {
            throw new CannotStart(
                    "The database cannot be entered as " + role + " (" + e.getSQLState() + ").",
                    "See whether it is running, and whether lantern.database.url and the"
                            + " credentials are right.",
                    e);
        }
    }

    private static CannotStart wrong(String what) {
        return new CannotStart(
                what,
                "Make the roles lantern_owner, lantern_app and lantern_erase as"
                        + " docs/operations.md says; none of them is a superuser.");
    }

    static PGSimpleDataSource source(String url, Credentials credentials) {
        var source = new PGSimpleDataSource();
        source.setUrl(url);
        source.setUser(credentials.username());
        source.setPassword(credentials.password());
        source.setConnectTimeout(5);
        source.setLogServerErrorDetail(false);
        return source;
    }
}
