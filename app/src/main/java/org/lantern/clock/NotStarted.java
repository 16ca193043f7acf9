package org.lantern.clock;

import static java.time.ZoneOffset.UTC;

import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lantern.kernel.By;
import org.lantern.kernel.Ids;
import org.lantern.kernel.PersonRef;
import org.lantern.vocabulary.Duty;
import org.lantern.vocabulary.Vocabulary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Duties that could not be started. Each stands where the duty would stand, and is tried again
/// every minute.
@Service
public class NotStarted {

    private static final String OPEN =
            """
            from clock.not_started n
            where not exists (select from clock.made_good g where g.not_started = n.ref)
              and not exists (select from clock.taken_back t where t.started = n.after and t.number = n.after_number)
            """;

    private static final String ALL = "select n.* " + OPEN;

    /// Of what was said twice, what was first counts.
    private static final String OLDEST_FIRST = " order by n.started_at, n.ref";

    private static final String WITH_CHILD = " and n.subject = " + DutyRows.OF_CHILD;

    private final JdbcClient db;
    private final Trying trying;
    private final Vocabulary vocabulary;
    private final Clock clock;
    private final Ids ids;

    NotStarted(JdbcClient db, Trying trying, Vocabulary vocabulary, Clock clock, Ids ids) {
        this.db = db;
        this.trying = trying;
        this.vocabulary = vocabulary;
        this.clock = clock;
        this.ids = ids;
    }

    /// How many there are, for those who run Lantern.
    public int count() {
        return db.sql("select count(*) " + OPEN).query(Integer.class).single();
    }

    /// The duties of one record that could not be started, for a room that has checked its own
    /// right to ask.
    public List<Duty> of(UUID subject) {
        return db
                .sql("select n.duty " + OPEN + " and n.subject = :subject order by n.noted_at")
                .param("subject", subject)
                .query(String.class)
                .list()
                .stream()
                .map(vocabulary::duty)
                .toList();
    }

    /// The same of a child, with whom it stands from before there was a case.
    List<Duty> of(PersonRef child) {
        return db
                .sql("select n.duty " + OPEN + WITH_CHILD + " and n.subject_kind = 'CHILD'")
                .param("child", child.value())
                .query(String.class)
                .list()
                .stream()
                .map(vocabulary::duty)
                .toList();
    }

    /// Whether that one waits to be started for a child, or on a case of theirs.
    boolean waits(PersonRef child, DutyKey key) {
        return db.sql("select exists (select " + OPEN + WITH_CHILD + " and n.duty = :duty)")
                .param("child", child.value())
                .param("duty", key.code())
                .query(Boolean.class)
                .single();
    }

    /// @param after what was done, where it begins because of that
    @Transactional(propagation = Propagation.NESTED)
    void note(DutyKey key, Subject subject, Instant at, Optional<UUID> after, By by) {
        db.sql(
                        """
                        insert into clock.not_started (ref, subject, subject_kind, duty, cause, area, started_at, after, after_number, recorded_by, noted_at)
                        values (:ref, :subject, :kind, :duty, :cause, :area, :at, :after,
                            (select max(m.number) from clock.met m where m.started = :after), :by, :now)
                        on conflict do nothing
                        """)
                .param("ref", ids.next())
                .param("subject", subject.ref())
                .param("kind", subject.kind().name())
                .param("duty", key.code())
                .param("cause", subject.cause())
                .param("area", subject.area())
                .param("at", at.atOffset(UTC))
                .param("after", after.orElse(null), Types.OTHER)
                .param("by", DutyRows.who(by))
                .param("now", clock.instant().atOffset(UTC))
                .update();
    }

    @Scheduled(initialDelay = 25_000, fixedDelay = 60_000)
    void tryAgain() {
        tryAgain(db.sql(ALL + OLDEST_FIRST));
    }

    /// At once, what waits of that power of one child.
    void tryAgain(PersonRef child, DutyKey key) {
        tryAgain(
                db.sql(ALL + WITH_CHILD + " and n.duty = :duty" + OLDEST_FIRST)
                        .param("child", child.value())
                        .param("duty", key.code()));
    }

    private void tryAgain(JdbcClient.StatementSpec all) {
        all.query((row, n) ->
                        new Missing(
                                row.getObject("ref", UUID.class),
                                new DutyKey(row.getString("duty")),
                                new Subject(
                                        Subject.Kind.valueOf(row.getString("subject_kind")),
                                        row.getObject("subject", UUID.class),
                                        row.getObject("cause", UUID.class),
                                        row.getString("area")),
                                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                                Optional.ofNullable(row.getObject("after", UUID.class))))
                .list()
                .forEach(trying::again);
    }

    /// One of them.
    ///
    /// @param after what was done, where it begins because of that
    record Missing(UUID ref, DutyKey key, Subject subject, Instant at, Optional<UUID> after) {}
}
