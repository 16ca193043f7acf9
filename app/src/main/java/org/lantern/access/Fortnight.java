package org.lantern.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// Fourteen days of a rota, as a page shows them.
///
/// @param made whether anybody was ever put on call
/// @param managers who stand in while no manager was put on
record Fortnight(
        List<Rank> ranks,
        boolean made,
        List<Colleague> managers,
        List<Hole> holes,
        List<Day> days) {

    /// Whether a manager was ever put on.
    public boolean hasManager() {
        return ranks.contains(Rank.MANAGER);
    }

    record Day(LocalDate date, String name, List<Stretch> stretches) {}

    /// @param elsewhere the desks that answer then in the team's place
    record Stretch(Instant from, Instant until, List<Cell> cells, List<String> elsewhere) {

        boolean runsOn(Stretch next) {
            return until.equals(next.from)
                    && cells.equals(next.cells)
                    && elsewhere.equals(next.elsewhere);
        }

        Stretch until(Instant end) {
            return new Stretch(from, end, cells, elsewhere);
        }
    }

    record Cell(Rank rank, List<String> names, boolean hole) {}
}
