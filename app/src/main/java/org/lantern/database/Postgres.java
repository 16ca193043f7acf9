package org.lantern.database;

import org.lantern.database.DatabaseSettings.Credentials;

/// A PostgreSQL with a database for Lantern in it, and the two roles that Lantern goes in by.
interface Postgres extends AutoCloseable {

    /// The JDBC address, without names or passwords.
    String url();

    /// The role that migrates and owns.
    Credentials owner();

    /// The role that works.
    Credentials app();

    /// The role that erases, by the lawful-erasure command alone; without a name where none was
    /// given.
    Credentials erase();

    /// Ends what was started for it.
    @Override
    default void close() {}

    /// One that others look after.
    record Given(String url, Credentials owner, Credentials app, Credentials erase)
            implements Postgres {}
}
