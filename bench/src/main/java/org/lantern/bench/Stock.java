package org.lantern.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/// How much there is of everything, and what follows from a child's place in the stream: its area,
/// its case, whether a concern came in about it.
///
/// @param children each with fifty statements and a case
/// @param now when the database was set up, so that every run knows the same references
record Stock(int children, Instant now) {

    static final int STATEMENTS = 50;

    /// The desk that is measured: a fifth of everything comes to it.
    static final String BUSIEST = "E09000017";

    private static final List<String> AREAS = Staff.areas();

    static Stock in(House house, int children) throws SQLException, IOException {
        try (var db = house.enter(House.SUPERUSER);
                var since = db.createStatement().executeQuery("select since from house")) {
            since.next();
            return new Stock(children, since.getObject(1, OffsetDateTime.class).toInstant());
        }
    }

    String area(long child) {
        return child % 5 == 0 ? BUSIEST : AREAS.get((int) (child / 5 % AREAS.size()));
    }

    /// One in seven is another area's child.
    String responsibleArea(long child) {
        return child % 7 == 3 ? area(child + 1) : area(child);
    }

    boolean isClosed(long child) {
        return child % 10 < 6;
    }

    boolean hasConcern(long child) {
        return child % 10 == 0 || child % 20 == 3;
    }

    /// Four hundred wait at the busiest desk when there are a hundred thousand children.
    boolean waits(long child) {
        return child % 250 == 0 || child % 500 == 3;
    }

    Instant opened(long child) {
        return now.minus(401, ChronoUnit.DAYS).plusSeconds(child % 3600);
    }

    /// The waiting ones came in over the last days, the others over the last year.
    Instant received(long child) {
        return waits(child)
                ? now.minus(child * 37 % (3 * 24 * 60), ChronoUnit.MINUTES)
                : now.minus(4 + child % 390, ChronoUnit.DAYS).minusSeconds(child % 7200);
    }

    UUID child(long child) {
        return Ids.of(Ids.Kind.CHILD, child, opened(child));
    }

    UUID caseOf(long child) {
        return Ids.of(Ids.Kind.CASE, child, opened(child));
    }

    UUID concern(long child) {
        return Ids.of(Ids.Kind.CONCERN, child, received(child));
    }
}
