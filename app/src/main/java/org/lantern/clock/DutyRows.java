package org.lantern.clock;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lantern.access.Acting;
import org.lantern.kernel.By;
import org.lantern.kernel.PersonRef;
import org.lantern.kernel.PractitionerRef;
import org.lantern.vocabulary.Vocabulary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Duties that began to run, as rows.
@Repository
class DutyRows {

    private static final String SELECT =
            """
            select d.*, u.used_by, u.log from clock.duties_at(:moment) d
            left join clock.used u on u.subject = d.subject and u.cause = d.cause where
            """;

    /// A record, and a child with everybody who was one with them then.
    private static final String WITH_CHILD =
            """
            any (array(select :record::uuid union all select o.person from casefile.one_with_at(:child, :moment) o))
            """;

    /// A child with everybody one with them, and their cases.
    static final String OF_CHILD =
            """
            any (array(select o.person from casefile.one_with(:child) o union all
                       select f.case_ref from casefile.one_with(:child) o
                       join casefile.case_of f on f.child = o.person))
            """;

    private final JdbcClient db;
    private final Vocabulary vocabulary;

    DutyRows(JdbcClient db, Vocabulary vocabulary) {
        this.db = db;
        this.vocabulary = vocabulary;
    }

    /// @param after the round before it, which was done
    /// @return whether it had not begun before
    boolean start(StartedDuty d, Optional<UUID> after, By by, Instant now) {
        return db.sql(
                                """
                                insert into clock.started (ref, subject, subject_kind, duty, cause, round, area, nation, law_of,
                                    started_at, due_at, local, fault, after, after_number, recorded_by, recorded_at)
                                values (:ref, :subject, :kind, :duty, :cause, :round, :area, :nation, :law,
                                    :started, :due, :local, :fault, :after,
                                    (select max(m.number) from clock.met m where m.started = :after), :by, :now)
                                on conflict (subject, duty, cause, round, after, after_number) do nothing
                                """)
                        .param("ref", d.ref())
                        .param("subject", d.subject().ref())
                        .param("kind", d.subject().kind().name())
                        .param("duty", d.duty().code())
                        .param("cause", d.subject().cause())
                        .param("round", d.round())
                        .param("area", d.subject().area())
                        .param("nation", d.nation())
                        .param("law", d.lawOf())
                        .param("started", d.startedAt().atOffset(UTC))
                        .param("due", d.dueAt().map(due -> due.atOffset(UTC)).orElse(null))
                        .param("local", d.local())
                        .param("fault", d.fault().orElse(null))
                        .param("after", after.orElse(null), Types.OTHER)
                        .param("by", who(by))
                        .param("now", now.atOffset(UTC))
                        .update()
                > 0;
    }

    /// Every duty of one record, as the facts stood then.
    List<StartedDuty> of(UUID record, Instant moment) {
        return those(":record", record, record, moment);
    }

    /// Also what stands with a child.
    List<StartedDuty> of(UUID record, PersonRef child, Instant moment) {
        return those(WITH_CHILD, record, child.value(), moment);
    }

    /// What stands with a child, and with every case of theirs.
    List<StartedDuty> of(PersonRef child, Instant moment) {
        return those(OF_CHILD, child.value(), child.value(), moment);
    }

    private List<StartedDuty> those(String records, UUID record, UUID child, Instant moment) {
        return rows(
                        "d.subject = " + records + " order by d.due_at nulls last, d.started_at",
                        moment)
                .param("record", record)
                .param("child", child)
                .query(this::duty)
                .list();
    }

    /// Open duties that do not stand still, of the cases that this practitioner carries or, for a
    /// manager, of their areas: those that are due by then, the first due first, and after them
    /// those without a number, the longest running first.
    List<StartedDuty> dueBy(Instant due, int limit, Instant now, Acting.Practitioner acting) {
        return rows(
                        DutySql.OPEN
                                + " and "
                                + DutySql.dueOn("d.subject")
                                + " order by d.due_at nulls last, d.started_at, d.ref limit :limit",
                        now)
                .param("due", due.atOffset(UTC))
                .param("me", acting.ref().value())
                .param("limit", limit)
                .query(this::duty)
                .list();
    }

    /// Of each of these records the open duty that is due first; where none has a number, the one
    /// that has run longest.
    List<StartedDuty> next(Collection<UUID> subjects, Instant now) {
        return db.sql(
                        SELECT.replace("select d.*", "select distinct on (d.subject) d.*")
                                + DutySql.OPEN
                                + """
                                 and d.subject = any(:subjects)
                                order by d.subject, d.due_at nulls last, d.started_at, d.ref
                                """)
                .param("moment", now.atOffset(UTC))
                .param("subjects", subjects.toArray(UUID[]::new))
                .query(this::duty)
                .list();
    }

    /// One, as it stands then; nothing, where what it began because of was taken back.
    Optional<StartedDuty> find(UUID ref, Instant moment) {
        return rows("d.ref = :ref", moment).param("ref", ref).query(this::duty).optional();
    }

    /// When the first round of this duty began.
    Instant firstRound(StartedDuty d) {
        return db.sql(
                        """
                        select started_at from clock.started
                        where subject = :subject and duty = :duty and cause = :cause order by round limit 1
                        """)
                .param("subject", d.subject().ref())
                .param("duty", d.duty().code())
                .param("cause", d.subject().cause())
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }

    List<Happening> happened(UUID record, PersonRef child, Instant moment) {
        return db.sql(
                        """
                        select h.subject, h.duty, h.at, h.what, h.who, h.words from clock.happened h
                        where h.recorded_at <= :moment and h.subject =
                        """
                                + WITH_CHILD)
                .param("record", record)
                .param("child", child.value())
                .param("moment", moment.atOffset(UTC))
                .query((row, n) ->
                        new Happening(
                                row.getObject("subject", UUID.class),
                                vocabulary.duty(row.getString("duty")),
                                row.getObject("at", OffsetDateTime.class).toInstant(),
                                row.getString("what"),
                                DutyRow.practitioner(row, "who"),
                                row.getString("words")))
                .list();
    }

    private JdbcClient.StatementSpec rows(String which, Instant moment) {
        return db.sql(SELECT + which).param("moment", moment.atOffset(UTC));
    }

    private StartedDuty duty(ResultSet row, int number) throws SQLException {
        return DutyRow.read(row, vocabulary);
    }

    static @Nullable UUID who(By by) {
        return Optional.ofNullable(by.practitioner()).map(PractitionerRef::value).orElse(null);
    }
}
