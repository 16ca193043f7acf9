package org.lantern.database;

/// Rows that only say faster what the facts say. They are written with the facts, and can always be
/// worked out anew: `./lantern rebuild`.
public interface Projection {

    /// Its table, such as `casefile.answering`.
    String name();

    /// Works all of it out anew from the facts, in one transaction.
    ///
    /// @return how many rows it has now
    int rebuild();
}
