package org.lantern.casefile;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.lantern.access.Acting;
import org.lantern.database.Reads;
import org.lantern.kernel.By;
import org.lantern.kernel.Ids;
import org.lantern.kernel.PractitionerRef;
import org.lantern.kernel.Recorded;
import org.lantern.vocabulary.Sensitivity;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What is kept apart within a record, a case or a concern: classes that are opened to one person
/// by name, records that only named people see, and people who never meet a record because they are
/// named in it.
@Service
@Transactional
public class Apart {

    private final JdbcClient db;
    private final Clock clock;
    private final Ids ids;
    private final ApplicationEventPublisher events;

    Apart(JdbcClient db, Clock clock, Ids ids, ApplicationEventPublisher events) {
        this.db = db;
        this.clock = clock;
        this.ids = ids;
        this.events = events;
    }

    /// Opens one class of a record to one person, for so long. The room whose record it is has
    /// checked that both may see the record.
    ///
    /// @param reason why; never empty
    public void open(UUID record, Opening opening, String reason, Acting.Practitioner by) {
        var now = clock.instant();
        db.sql(
                        """
                        insert into casefile.opened (ref, record, practitioner, sensitivity, reason, opened_by, opened_at, until)
                        values (:ref, :record, :to, :class, :reason, :by, :at, :until)
                        """)
                .param("ref", ids.next())
                .param("record", record)
                .param("to", opening.to().value())
                .param("class", opening.what().name())
                .param("reason", reason)
                .param("by", by.ref().value())
                .param("at", now.atOffset(UTC))
                .param("until", now.plus(opening.lasting()).atOffset(UTC))
                .update();
        acted(
                "class-opened-" + opening.what().name().toLowerCase(java.util.Locale.ROOT),
                record,
                by,
                now);
    }

    /// The classes of a record that stand open to this person now.
    @Reads
    public Set<Sensitivity> openTo(UUID record, Acting.Practitioner who) {
        var open = EnumSet.of(Sensitivity.ORDINARY);
        db.sql(
                        """
                        select distinct sensitivity from casefile.opened
                        where record = :record and practitioner = :who and until > :now
                        """)
                .param("record", record)
                .param("who", who.ref().value())
                .param("now", clock.instant().atOffset(UTC))
                .query(String.class)
                .list()
                .forEach(name -> open.add(Sensitivity.valueOf(name)));
        return open;
    }

    /// From now on only people who are named on this record see it.
    public void restrict(UUID record, String reason, Acting by) {
        var now = clock.instant();
        db.sql(
                        """
                        insert into casefile.restricting (record, number, reason, restricted_at)
                        select :record, coalesce(max(r.number), 0) + 1, :reason, :at
                        from casefile.restricting r where r.record = :record
                        having not exists (select from casefile.restricted now where now.record = :record)
                        on conflict do nothing
                        """)
                .param("record", record)
                .param("reason", reason)
                .param("at", now.atOffset(UTC))
                .update();
        acted("record-restricted", record, by, now);
    }

    /// It is for named people only no longer. Whoever is shut out of it stays so.
    ///
    /// @param reason why; never empty
    public void giveBack(UUID record, String reason, Acting.Practitioner by) {
        var now = clock.instant();
        var given =
                db.sql(
                                """
                                insert into casefile.given_back (record, number, reason, given_by, given_at)
                                select r.record, r.number, :reason, :by, :at from casefile.restricted r where r.record = :record
                                """)
                        .param("record", record)
                        .param("reason", reason)
                        .param("by", by.ref().value())
                        .param("at", now.atOffset(UTC))
                        .update();
        if (given > 0) acted("record-given-back", record, by, now);
    }

    /// Names somebody on a restricted record.
    public void name(UUID record, PractitionerRef who, Acting by) {
        var now = clock.instant();
        db.sql(
                        """
                        insert into casefile.named (record, practitioner, named_by, named_at)
                        values (:record, :who, :by, :at) on conflict do nothing
                        """)
                .param("record", record)
                .param("who", who.value())
                .param(
                        "by",
                        java.util.Optional.ofNullable(by.by().practitioner())
                                .map(PractitionerRef::value)
                                .orElse(null))
                .param("at", now.atOffset(UTC))
                .update();
        acted("record-named", record, by, now);
    }

    /// Somebody who signs in is named in this record: they never meet it, in a list, a count or a
    /// search.
    public void shutOut(UUID record, PractitionerRef who, String reason, Acting by) {
        var now = clock.instant();
        db.sql(
                        """
                        insert into casefile.shutting_out (record, practitioner, number, reason, since)
                        select :record, :who, coalesce(max(s.number), 0) + 1, :reason, :at
                        from casefile.shutting_out s where s.record = :record and s.practitioner = :who
                        having not exists (select from casefile.shut_out now
                                           where now.record = :record and now.practitioner = :who)
                        on conflict do nothing
                        """)
                .param("record", record)
                .param("who", who.value())
                .param("reason", reason)
                .param("at", now.atOffset(UTC))
                .update();
        acted("practitioner-shut-out", record, by, now);
    }

    /// Keeps apart who brought a record to us: others learn their agency alone.
    public void broughtBy(UUID record, Acting.Practitioner who) {
        db.sql(
                        """
                        insert into casefile.told_by (record, practitioner, told_at)
                        values (:record, :who, :at) on conflict do nothing
                        """)
                .param("record", record)
                .param("who", who.ref().value())
                .param("at", clock.instant().atOffset(UTC))
                .update();
    }

    private void acted(String act, UUID record, Acting by, Instant at) {
        events.publishEvent(new RecordActed(act, record, by.by(), at));
    }

    /// A class of statements, to one person, for so long.
    public record Opening(PractitionerRef to, Sensitivity what, Duration lasting) {}

    /// Something was kept apart or opened.
    record RecordActed(String act, UUID subject, By by, Instant at) implements Recorded {
        @Override
        public List<UUID> subjects() {
            return List.of(subject);
        }
    }
}
