package org.lantern.concern;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lantern.access.Acting;
import org.lantern.access.Role;
import org.lantern.casefile.Apart;
import org.lantern.database.Reads;
import org.lantern.kernel.ConcernRef;
import org.lantern.kernel.PersonRef;
import org.lantern.kernel.PractitionerRef;
import org.lantern.kernel.Refused;
import org.lantern.kernel.ShortCode;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The concerns that somebody raised, or that colleagues raised whose safeguarding lead they are.
/// They hear what a professional hears: that it was read, and what was decided. Never where a child
/// is or who else is involved.
@Service
@Transactional
public class Followed {

    private final JdbcClient db;
    private final Apart apart;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Followed(JdbcClient db, Apart apart, Clock clock, ApplicationEventPublisher events) {
        this.db = db;
        this.apart = apart;
        this.clock = clock;
        this.events = events;
    }

    /// One of them.
    ///
    /// @param looked whether they have opened it
    /// @param decided kinds of the decisions made so far, such as `SECTION_47`
    public record Line(
            ConcernRef ref,
            ShortCode code,
            Instant receivedAt,
            PractitionerRef raisedBy,
            boolean read,
            boolean looked,
            List<String> decided) {}

    /// What was said after it was sent.
    ///
    /// @param what `added` or `taken-back`
    public record Later(String what, String words, PractitionerRef by, Instant at) {}

    /// A child on it, as they were described there.
    public record Child(PersonRef person, String label) {}

    private static final String LINES =
            """
            select c.ref, c.code, c.received_at, c.recorded_by,
                   exists (select from concern.read r where r.concern = c.ref)
                   or exists (select from concern.claim l where l.concern = c.ref) as read,
                   exists (select from concern.followed_look k where k.concern = c.ref and k.practitioner = :me) as looked,
                   (select string_agg(distinct h.kind, ' ') from concern.heard_decision h
                    where h.concern = c.ref) as decided
            from concern.concern c
            where exists (select from concern.followed f where f.concern = c.ref and f.practitioner = :me)
            """;

    /// The latest first, as many as are shown. That they were shown them is recorded.
    public List<Line> of(Acting.Practitioner acting, int most) {
        var lines =
                db.sql(LINES + " order by c.received_at desc limit :most")
                        .param("me", acting.ref().value())
                        .param("most", most)
                        .query(Followed::line)
                        .list();
        var refs = lines.stream().map(Line::ref).toList();
        if (!refs.isEmpty())
            events.publishEvent(
                    new ConcernsActed("concern-listed", refs, acting.by(), clock.instant()));
        return lines;
    }

    /// How many that their colleagues raised they have not looked at, as their safeguarding lead.
    @Reads
    public int newTo(Acting.Practitioner acting) {
        if (!acting.has(Role.SAFEGUARDING_LEAD)) return 0;
        return db.sql("select count(*) from concern.new_to_lead where practitioner = :me")
                .param("me", acting.ref().value())
                .query(Integer.class)
                .single();
    }

    /// Looks at one; that somebody did is recorded.
    public Line look(ConcernRef ref, Acting.Practitioner acting) {
        var line = find(ref, acting);
        var now = clock.instant();
        db.sql(
                        """
                        insert into concern.followed_look (concern, practitioner, looked_at)
                        values (:ref, :me, :at) on conflict do nothing
                        """)
                .param("ref", ref.value())
                .param("me", acting.ref().value())
                .param("at", now.atOffset(UTC))
                .update();
        events.publishEvent(new ConcernActed("concern-followed", ref, acting.by(), now));
        return line;
    }

    /// What was added to it and what was taken back, in order.
    @Reads
    public List<Later> later(ConcernRef ref, Acting.Practitioner acting) {
        find(ref, acting);
        return db.sql(
                        """
                        select 'added' as what, words, added_by as by, added_at as at, ref
                        from concern.addition where concern = :ref
                        union all
                        select 'taken-back', words, withdrawn_by, withdrawn_at, ref
                        from concern.withdrawal where concern = :ref
                        order by at, ref
                        """)
                .param("ref", ref.value())
                .query((row, n) ->
                        new Later(
                                row.getString("what"),
                                row.getString("words"),
                                new PractitionerRef(row.getObject("by", UUID.class)),
                                row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /// The children on it, whose matrix they may fill in.
    @Reads
    public List<Child> children(ConcernRef ref, Acting.Practitioner acting) {
        find(ref, acting);
        return db.sql("select person, label from concern.child where concern = :ref order by place")
                .param("ref", ref.value())
                .query(Child.class)
                .list();
    }

    /// One to which they add words. They told us as well from now on: who they are is of the same
    /// class.
    ///
    /// @throws Refused.Missing when they follow no such concern
    Line addedTo(ConcernRef ref, Acting.Practitioner acting) {
        var line = find(ref, acting);
        apart.broughtBy(ref.value(), acting);
        return line;
    }

    /// One that they follow.
    ///
    /// @throws Refused.Missing when they follow no such concern
    Line find(ConcernRef ref, Acting.Practitioner acting) {
        return db.sql(LINES + " and c.ref = :ref")
                .param("me", acting.ref().value())
                .param("ref", ref.value())
                .query(Followed::line)
                .optional()
                .orElseThrow(Refused.Missing::new);
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        return new Line(
                new ConcernRef(row.getObject("ref", UUID.class)),
                new ShortCode(row.getString("code")),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                new PractitionerRef(row.getObject("recorded_by", UUID.class)),
                row.getBoolean("read"),
                row.getBoolean("looked"),
                Optional.ofNullable(row.getString("decided"))
                        .map(kinds -> Arrays.asList(kinds.split(" ")))
                        .orElse(List.of()));
    }
}
