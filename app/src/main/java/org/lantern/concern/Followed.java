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
import org.lantern.database.Reads;
import org.lantern.kernel.ConcernRef;
import org.lantern.kernel.Ids;
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
    private final Ids ids;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Followed(JdbcClient db, Ids ids, Clock clock, ApplicationEventPublisher events) {
        this.db = db;
        this.ids = ids;
        this.clock = clock;
        this.events = events;
    }

    /// One of them.
    ///
    /// @param decided kinds of the decisions made so far, such as `SECTION_47`
    public record Line(
            ConcernRef ref,
            ShortCode code,
            Instant receivedAt,
            PractitionerRef raisedBy,
            boolean read,
            List<String> decided) {}

    /// What was added after it was sent.
    public record Addition(String words, PractitionerRef addedBy, Instant addedAt) {}

    /// A child on it, as they were described there.
    public record Child(PersonRef person, String label) {}

    private static final String LINES =
            """
            select c.ref, c.code, c.received_at, c.recorded_by,
                   exists (select from concern.read r where r.concern = c.ref)
                   or exists (select from concern.claim l where l.concern = c.ref) as read,
                   (select string_agg(distinct d.kind, ' ') from
                       (select kind from concern.decision d where d.concern = c.ref
                        union all
                        select kind from concern.whole_decision w where w.concern = c.ref) d) as decided
            from concern.concern c
            where exists (select from concern.followed f where f.concern = c.ref and f.practitioner = :me)
            """;

    /// The latest first.
    @Reads
    public List<Line> of(Acting.Practitioner acting) {
        return db.sql(LINES + " order by c.received_at desc limit 200")
                .param("me", acting.ref().value())
                .query(Followed::line)
                .list();
    }

    /// Looks at one; that somebody did is recorded.
    public Line look(ConcernRef ref, Acting.Practitioner acting) {
        var line = find(ref, acting);
        events.publishEvent(
                new ConcernActed("concern-followed", ref, acting.by(), clock.instant()));
        return line;
    }

    /// What was added to it, in order.
    @Reads
    public List<Addition> additions(ConcernRef ref, Acting.Practitioner acting) {
        find(ref, acting);
        return db.sql(
                        "select words, added_by, added_at from concern.addition where concern = :ref order by added_at, ref")
                .param("ref", ref.value())
                .query((row, n) ->
                        new Addition(
                                row.getString("words"),
                                new PractitionerRef(row.getObject("added_by", UUID.class)),
                                row.getObject("added_at", OffsetDateTime.class).toInstant()))
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

    /// Adds words to it, if there are any. The desk that answers for it sees them at once.
    public void add(ConcernRef ref, String words, Acting.Practitioner acting) {
        find(ref, acting);
        if (words.isBlank()) return;
        var now = clock.instant();
        db.sql(
                        """
                        insert into concern.addition (ref, concern, words, added_by, added_at)
                        values (:fact, :ref, :words, :me, :at)
                        """)
                .param("fact", ids.next())
                .param("ref", ref.value())
                .param("words", words)
                .param("me", acting.ref().value())
                .param("at", now.atOffset(UTC))
                .update();
        events.publishEvent(new ConcernActed("concern-added-to", ref, acting.by(), now));
        db.sql("select pg_notify('concern_desk', t.who) from concern.told_of(:ref) t")
                .param("ref", ref.value())
                .query()
                .listOfRows();
    }

    private Line find(ConcernRef ref, Acting.Practitioner acting) {
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
                Optional.ofNullable(row.getString("decided"))
                        .map(kinds -> Arrays.asList(kinds.split(" ")))
                        .orElse(List.of()));
    }
}
