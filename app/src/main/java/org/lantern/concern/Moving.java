package org.lantern.concern;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.lantern.access.Acting;
import org.lantern.kernel.ConcernRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What moves to another area that accepts a concern: the decision on it, and on every report that
/// is decided with it and that whoever offered it decides on. Nobody decides on a child and leaves
/// the second report of that child behind.
@Component
class Moving {

    private final Deeds deeds;
    private final AreaFacts areas;
    private final Keeping keeping;
    private final JdbcClient db;

    Moving(Deeds deeds, AreaFacts areas, Keeping keeping, JdbcClient db) {
        this.deeds = deeds;
        this.areas = areas;
        this.keeping = keeping;
        this.db = db;
    }

    /// Somebody of that area has accepted. Where the child is stays as it was, unless the sender
    /// said otherwise.
    void accepted(ConcernRef ref, UUID offer, Offered offered, Acting.Practitioner acting) {
        for (var one : all(ref, offer)) {
            if (offered.host().isPresent() || areas.host(one.concern()).isEmpty())
                hosted(one, offer, offered.host().orElse(one.area()), acting);
            areas.accepted(one.concern(), offered.area(), deeds.now());
            if (!one.concern().equals(ref))
                keeping.likewise(ref, one.concern(), offered.area(), acting);
            deeds.done("concern-accepted", one.concern(), acting);
        }
    }

    /// An area that has to be rung has accepted, and the child is there.
    void left(ConcernRef ref, UUID offer, String there, Acting.Practitioner acting) {
        for (var one : all(ref, offer)) {
            hosted(one, offer, there, acting);
            if (!one.concern().equals(ref)) deeds.done("concern-accepted", one.concern(), acting);
        }
    }

    private void hosted(One one, UUID offer, String area, Acting.Practitioner acting) {
        areas.hostSettled(one.concern(), area, offer, acting.ref(), deeds.now());
    }

    /// The one that was offered first.
    private List<One> all(ConcernRef ref, UUID offer) {
        var all = new ArrayList<>(find("concern.answering where concern = :key", ref.value()));
        all.addAll(find("concern.goes_with where offer = :key order by concern", offer));
        return all;
    }

    private List<One> find(String which, UUID key) {
        return db.sql("select concern, area from " + which)
                .param("key", key)
                .query((row, _) ->
                        new One(
                                new ConcernRef(row.getObject("concern", UUID.class)),
                                row.getString("area")))
                .list();
    }

    /// @param area GSS code of the one that answers for it
    private record One(ConcernRef concern, String area) {}
}
