package org.lantern.database;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What one room keeps of children, and how it is found to be erased by law. Every table of a room
/// is named by it: either with the rows that go, or as one that holds nothing of a child.
public interface Erases {

    /// How high the room is: those above are emptied before those on which they stand.
    int floor();

    /// The record that has this reference, where it is one of this room.
    default Optional<Reach.Start> find(String reference, JdbcClient db) {
        return Optional.empty();
    }

    /// Adds what goes too, because of what goes already.
    default void widen(Reach reach, JdbcClient db) {}

    /// Why none of it may go now, in plain words; of what is on record at most a code.
    default List<String> hindrances(Reach reach, JdbcClient db) {
        return List.of();
    }

    /// The rows that go, in the order in which they can.
    List<Rows> rows();

    /// Its tables that hold nothing of a child but, at most, references.
    Set<String> without();

    /// It has gone: a room that keeps who looked at what says so there.
    default void erased(Reach reach, String right, JdbcClient db) {}

    /// Rows of one table.
    ///
    /// @param where of which of them, each called `t`, as [Reach#in] reads it
    record Rows(String table, String where) {

        /// Those in which one of the references stands in the text of this column.
        public static Rows naming(String table, String column) {
            return new Rows(table, mentions(column));
        }

        /// The condition for that.
        public static String mentions(String column) {
            return "exists (select from unnest({texts}) r(ref) where position(r.ref in t.%s) > 0)"
                    .formatted(column);
        }
    }
}
