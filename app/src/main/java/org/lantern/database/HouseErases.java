package org.lantern.database;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Of the house itself: events that were written down to be followed, and sessions, hold
/// references. What content was in use, in the room on which it stands, is of no child.
@Component
class HouseErases implements Erases {

    private static final String IN_BYTES =
            "exists (select from unnest({texts}) r(ref)"
                    + " where position(convert_to(r.ref, 'UTF8') in t.attribute_bytes) > 0)";

    @Override
    public int floor() {
        return 0;
    }

    @Override
    public List<Rows> rows() {
        return List.of(
                Rows.naming("public.event_publication", "serialized_event"),
                new Rows("public.session_attributes", IN_BYTES));
    }

    @Override
    public Set<String> without() {
        return Set.of(
                "public.demo_room",
                "public.erasure",
                "public.house",
                "public.session",
                "vocabulary.remembered");
    }
}
