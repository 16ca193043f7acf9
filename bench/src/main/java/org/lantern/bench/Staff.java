package org.lantern.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lantern.world.World;

/// The agencies and people of the demo world, as the running service took them in: who could have
/// said and recorded things, by area and kind of agency.
final class Staff {

    private final Map<String, List<Worker>> byPlace = new HashMap<>();

    static Staff of(Connection db) throws SQLException {
        var staff = new Staff();
        try (var rows =
                db.createStatement()
                        .executeQuery(
                                """
                                select p.ref, p.agency, g.area, g.kind
                                from access.practitioner p join access.agency g on g.ref = p.agency
                                order by p.ref
                                """)) {
            while (rows.next())
                staff.byPlace
                        .computeIfAbsent(
                                rows.getString("area") + rows.getString("kind"),
                                _ -> new ArrayList<>())
                        .add(
                                new Worker(
                                        rows.getObject("ref", UUID.class),
                                        rows.getObject("agency", UUID.class)));
        }
        return staff;
    }

    /// The areas in which they work.
    static List<String> areas() {
        return World.cast().areas().stream().map(area -> area.gss()).toList();
    }

    Worker of(String area, String kind, long number) {
        var those = byPlace.get(area + kind);
        if (those == null) throw new IllegalStateException("Nobody of " + kind + " in " + area);
        return those.get((int) (number % those.size()));
    }

    record Worker(UUID ref, UUID agency) {}
}
