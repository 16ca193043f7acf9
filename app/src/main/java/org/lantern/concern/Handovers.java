package org.lantern.concern;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.lantern.access.Acting;
import org.lantern.access.Practitioners;
import org.lantern.database.Reads;
import org.lantern.kernel.ConcernRef;
import org.lantern.kernel.Ids;
import org.lantern.kernel.PractitionerRef;
import org.lantern.kernel.Refused;
import org.lantern.kernel.ShortCode;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Handing over a shift to a named person, with words on each concern. What they have not accepted
/// stays mine.
@Service
@Transactional
public class Handovers {

    private final Deeds deeds;
    private final Concerns concerns;
    private final DutyDesk desk;
    private final Practitioners practitioners;
    private final JdbcClient db;
    private final Ids ids;

    Handovers(
            Deeds deeds,
            Concerns concerns,
            DutyDesk desk,
            Practitioners practitioners,
            JdbcClient db,
            Ids ids) {
        this.deeds = deeds;
        this.concerns = concerns;
        this.desk = desk;
        this.practitioners = practitioners;
        this.db = db;
        this.ids = ids;
    }

    /// What they hold and have still to decide.
    @Reads
    public List<Held> mine(Acting.Practitioner acting) {
        return db.sql(
                        """
                        select w.concern, c.code, null::uuid as ref, w.holder as by, '' as words, %s,
                               (select h.offered_to from concern.handover h
                                where h.concern = w.concern and h.offered_by = :me
                                  and not exists (select from concern.handover_accepted a where a.handover = h.ref)
                                  and not exists (select from concern.handover later
                                                  where later.concern = h.concern and later.ref > h.ref)) as offered_to
                        from concern.waiting w join concern.concern c on c.ref = w.concern
                        where w.holder = :me and casefile.admits(w.concern, :me) order by w.received_at
                        """
                                .formatted(LABELS))
                .param("me", acting.ref().value())
                .query(Handovers::held)
                .list();
    }

    /// What was handed to them and waits for their answer.
    @Reads
    public List<Held> toMe(Acting.Practitioner acting) {
        return db.sql(
                        """
                        select w.concern, c.code, h.ref, h.offered_by as by, h.words, %s, h.offered_to
                        from concern.handover h join concern.waiting w on w.concern = h.concern and w.holder = h.offered_by
                        join concern.concern c on c.ref = w.concern
                        join concern.worked v on v.concern = h.concern and v.practitioner = :me
                        where h.offered_to = :me
                          and not exists (select from concern.handover_accepted a where a.handover = h.ref)
                          and not exists (select from concern.handover later
                                          where later.concern = h.concern and later.ref > h.ref)
                        order by w.received_at
                        """
                                .formatted(LABELS))
                .param("me", acting.ref().value())
                .query(Handovers::held)
                .list();
    }

    /// That they were shown these is recorded.
    public void shown(List<ConcernRef> concerns, Acting.Practitioner acting) {
        deeds.listed(concerns.stream().distinct().toList(), acting);
    }

    /// Offers what they hold to somebody who may see all of it.
    ///
    /// @param words on each concern that is handed over
    public void handOver(
            PractitionerRef to, Map<ConcernRef, String> words, Acting.Practitioner acting) {
        var colleague = practitioners.acting(to).orElseThrow(Refused.Missing::new);
        words.forEach((ref, said) -> handOver(ref, colleague, said, acting));
    }

    /// Takes over what was handed to them. From now on it is with them.
    public void accept(UUID handover, Acting.Practitioner acting) {
        var offered =
                toMe(acting).stream()
                        .filter(h -> h.handover().equals(handover))
                        .findFirst()
                        .orElseThrow(Refused.Missing::new);
        deeds.begin(offered.concern(), acting);
        try {
            db.sql(
                            "insert into concern.handover_accepted (handover, accepted_at) values (:ref, :at)")
                    .param("ref", handover)
                    .param("at", deeds.now().atOffset(UTC))
                    .update();
        } catch (DuplicateKeyException accepted) {
            throw new Refused.Missing();
        }
        desk.openWhereabouts(offered.concern(), acting.ref(), acting);
        deeds.done("concern-handed-over", offered.concern(), acting);
    }

    private void handOver(
            ConcernRef ref, Acting.Practitioner to, String words, Acting.Practitioner acting) {
        deeds.begin(ref, acting);
        if (mine(acting).stream().noneMatch(h -> h.concern().equals(ref)))
            throw new Refused.Missing();
        if (concerns.worked(ref, to).isEmpty()) throw new NotAtThisDesk();
        db.sql(
                        """
                        insert into concern.handover (ref, concern, offered_by, offered_to, words, offered_at)
                        values (:ref, :concern, :by, :to, :words, :at)
                        """)
                .param("ref", ids.next())
                .param("concern", ref.value())
                .param("by", acting.ref().value())
                .param("to", to.ref().value())
                .param("words", words)
                .param("at", deeds.now().atOffset(UTC))
                .update();
        deeds.done("concern-handover-offered", ref, acting);
    }

    private static final String LABELS =
            """
            coalesce((select string_agg(t.label, '; ' order by t.place) from concern.to_decide t
                      where t.decided_with = w.concern), '') as labels
            """;

    private static Held held(ResultSet row, int number) throws SQLException {
        var ref = row.getObject("ref", UUID.class);
        var to = row.getObject("offered_to", UUID.class);
        return new Held(
                ref == null ? row.getObject("concern", UUID.class) : ref,
                new ConcernRef(row.getObject("concern", UUID.class)),
                new ShortCode(row.getString("code")),
                row.getString("labels"),
                new PractitionerRef(row.getObject("by", UUID.class)),
                Optional.ofNullable(to).map(PractitionerRef::new),
                row.getString("words"));
    }

    /// A concern that somebody holds, or that was handed to somebody.
    ///
    /// @param handover the offer, where it is one
    /// @param by who holds it
    /// @param to who was offered it and has not accepted it yet
    public record Held(
            UUID handover,
            ConcernRef concern,
            ShortCode code,
            String labels,
            PractitionerRef by,
            Optional<PractitionerRef> to,
            String words) {}

    /// The colleague does not work on that concern.
    public static final class NotAtThisDesk extends Refused.Conflict {
        NotAtThisDesk() {
            super("That colleague cannot see this concern, so they cannot take it over.");
        }
    }
}
