package org.lantern.concern;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lantern.access.Acting;
import org.lantern.casefile.People;
import org.lantern.kernel.ConcernRef;
import org.lantern.kernel.Ids;
import org.lantern.kernel.PersonRef;
import org.lantern.kernel.Refused;
import org.lantern.kernel.ShortCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Two worries about one child become one decision. Both keep their words, both referrers are
/// answered, and it can be undone.
@Service
@Transactional
public class Joining {

    /// Why a concern cannot wait with which an urgent one is decided, as it is written down:
    /// whoever reads it is told so in their own language.
    public static final String URGENT = "The concern that was joined is urgent";

    private final Deeds deeds;
    private final DutyDesk desk;
    private final JoinedWhereabouts whereabouts;
    private final People people;
    private final JdbcClient db;
    private final Ids ids;

    Joining(
            Deeds deeds,
            DutyDesk desk,
            JoinedWhereabouts whereabouts,
            People people,
            JdbcClient db,
            Ids ids) {
        this.deeds = deeds;
        this.desk = desk;
        this.whereabouts = whereabouts;
        this.people = people;
        this.db = db;
        this.ids = ids;
    }

    /// The concern of that code, if it waits and is theirs to decide on.
    ///
    /// @throws Refused.Missing when there is none, or it is not theirs
    public Concern find(ShortCode code, Acting.Practitioner acting) {
        var ref =
                db.sql(
                                """
                                select c.ref from concern.concern c join concern.waiting w on w.concern = c.ref
                                join concern.decides v on v.concern = c.ref and v.practitioner = :me
                                where c.code = :code
                                """)
                        .param("me", acting.ref().value())
                        .param("code", code.characters())
                        .query(UUID.class)
                        .optional()
                        .orElseThrow(Refused.Missing::new);
        return desk.look(new ConcernRef(ref), acting).concern();
    }

    /// Decides one together with another from now on.
    ///
    /// @param same which child of the first is which of the other; a child that is in none of the
    ///   pairs is decided there too, by itself
    public void join(ConcernRef ref, ConcernRef into, Pairs same, Acting.Practitioner acting) {
        var first = ref.value().compareTo(into.value()) < 0 ? ref : into;
        deeds.beginDeciding(first, acting);
        deeds.beginDeciding(first.equals(ref) ? into : ref, acting);
        if (ref.equals(into) || !canJoin(ref) || !canBeJoined(into)) throw new CannotJoin();
        var urgent = urgent(ref) && !urgent(into);
        var join = ids.next();
        db.sql(
                        """
                        insert into concern.joined (ref, concern, "into", reason, joined_by, joined_at)
                        values (:ref, :concern, :into, :reason, :by, :at)
                        """)
                .param("ref", join)
                .param("concern", ref.value())
                .param("into", into.value())
                .param("reason", same.reason())
                .param("by", acting.ref().value())
                .param("at", deeds.now().atOffset(UTC))
                .update();
        same.pairs().forEach((child, other) -> link(join, child, other, same.reason(), acting));
        if (urgent) desk.raiseUrgency(into, URGENT, acting);
        whereabouts.joined(join, ref, into, same.reason(), acting);
        deeds.done("concern-joined", ref, acting);
        deeds.done("concern-joined", into, acting);
    }

    /// Takes it back: each stands by itself again, and so do the children.
    ///
    /// @param into the one with which it was decided
    public void undo(ConcernRef into, UUID join, String reason, Acting.Practitioner acting) {
        deeds.beginDeciding(into, acting);
        var joined =
                db.sql(
                                """
                                select concern, joined_at from concern.live_join where ref = :join and "into" = :into
                                """)
                        .param("join", join)
                        .param("into", into.value())
                        .query((row, _) ->
                                new Joined(
                                        new ConcernRef(row.getObject("concern", UUID.class)),
                                        row.getObject("joined_at", OffsetDateTime.class)
                                                .toInstant()))
                        .optional()
                        .orElseThrow(Refused.Missing::new);
        db.sql(
                        """
                        insert into concern.unjoined (joined, reason, unjoined_by, unjoined_at)
                        values (:join, :reason, :by, :at)
                        """)
                .param("join", join)
                .param("reason", reason)
                .param("by", acting.ref().value())
                .param("at", deeds.now().atOffset(UTC))
                .update();
        links(join).forEach(link -> people.part(link, reason, acting));
        whereabouts.parted(join, reason, acting);
        deeds.apart(joined.concern(), joined.at(), acting);
        deeds.done("concern-unjoined", into, acting);
    }

    private void link(
            UUID join,
            PersonRef child,
            PersonRef other,
            String reason,
            Acting.Practitioner acting) {
        var link = people.link(child, other, reason, acting);
        db.sql("insert into concern.joined_person (joined, link) values (:join, :link)")
                .param("join", join)
                .param("link", link)
                .update();
    }

    private List<UUID> links(UUID join) {
        return db.sql("select link from concern.joined_person where joined = :join")
                .param("join", join)
                .query(UUID.class)
                .list();
    }

    private boolean canJoin(ConcernRef ref) {
        return canBeJoined(ref)
                && is(
                        "select not exists (select from concern.live_join where \"into\" = :ref)"
                                + " and not exists (select from concern.decision where concern = :ref)",
                        ref);
    }

    /// A restricted concern stays by itself: whoever reads the other may not read this one.
    private boolean canBeJoined(ConcernRef ref) {
        return is(
                "select exists (select from concern.waiting where concern = :ref)"
                        + " and not exists (select from casefile.restriction where record = :ref)",
                ref);
    }

    private boolean urgent(ConcernRef ref) {
        return is("select urgent from concern.urgent where concern = :ref", ref);
    }

    private boolean is(String sql, ConcernRef ref) {
        return db.sql(sql).param("ref", ref.value()).query(Boolean.class).single();
    }

    private record Joined(ConcernRef concern, Instant at) {}

    /// Which child is which, and why they think so.
    public record Pairs(Map<PersonRef, PersonRef> pairs, String reason) {
        public Pairs {
            pairs = Map.copyOf(pairs);
        }
    }

    /// One of them was decided, joined or kept apart.
    public static final class CannotJoin extends Refused.Conflict {
        CannotJoin() {
            super(
                    "These two cannot be decided together: one of them is decided, joined with"
                            + " another, or for named people only.");
        }
    }
}
