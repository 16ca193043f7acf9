package org.lantern.casefile;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lantern.access.Acting;
import org.lantern.kernel.By;
import org.lantern.kernel.Ids;
import org.lantern.kernel.PersonRef;
import org.lantern.kernel.PractitionerRef;
import org.lantern.kernel.Recorded;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Children and other people. A record is made for everybody who is mentioned; that two records are
/// one person is a fact that somebody states, and may take back.
@Service
@Transactional
public class People {

    private final JdbcClient db;
    private final Clock clock;
    private final Ids ids;
    private final ApplicationEventPublisher events;

    People(JdbcClient db, Clock clock, Ids ids, ApplicationEventPublisher events) {
        this.db = db;
        this.clock = clock;
        this.ids = ids;
        this.events = events;
    }

    /// A new record for somebody who was mentioned.
    public PersonRef introduce(PersonKind kind, Acting acting) {
        var ref = new PersonRef(ids.next());
        db.sql(
                        """
                        insert into casefile.person (ref, kind, introduced_at, introduced_by)
                        values (:ref, :kind, :at, :by)
                        """)
                .param("ref", ref.value())
                .param("kind", kind.name().toLowerCase(java.util.Locale.ROOT))
                .param("at", clock.instant().atOffset(UTC))
                .param(
                        "by",
                        Optional.ofNullable(acting.by().practitioner())
                                .map(PractitionerRef::value)
                                .orElse(null))
                .update();
        return ref;
    }

    /// A thing with statements of its own, such as a `vehicle`; of a person, where there is one.
    public UUID introduceItem(String kind, Optional<PersonRef> of) {
        var ref = ids.next();
        db.sql(
                        "insert into casefile.item (ref, kind, person, introduced_at) values (:ref, :kind, :of, :at)")
                .param("ref", ref)
                .param("kind", kind)
                .param("of", of.map(PersonRef::value).orElse(null))
                .param("at", clock.instant().atOffset(UTC))
                .update();
        return ref;
    }

    /// States that two records are about one person. From now on both are read together.
    ///
    /// @return the link, by which it can be undone
    public UUID link(
            PersonRef person, PersonRef sameAs, String reason, Acting.Practitioner acting) {
        var link = ids.next();
        var now = clock.instant();
        db.sql(
                        """
                        insert into casefile.same_person (ref, person, same_as, reason, linked_by, linked_at)
                        values (:ref, :person, :sameAs, :reason, :by, :at)
                        """)
                .param("ref", link)
                .param("person", person.value())
                .param("sameAs", sameAs.value())
                .param("reason", reason)
                .param("by", acting.ref().value())
                .param("at", now.atOffset(UTC))
                .update();
        events.publishEvent(new PersonActed("people-linked", person.value(), acting.by(), now));
        return link;
    }

    /// Takes a link back: the two records stand apart again, each with all its own words.
    public void part(UUID link, String reason, Acting.Practitioner acting) {
        var now = clock.instant();
        db.sql(
                        """
                        insert into casefile.parted (link, reason, parted_by, parted_at)
                        values (:link, :reason, :by, :at) on conflict do nothing
                        """)
                .param("link", link)
                .param("reason", reason)
                .param("by", acting.ref().value())
                .param("at", now.atOffset(UTC))
                .update();
        events.publishEvent(new PersonActed("people-parted", link, acting.by(), now));
    }

    /// Something was done with a person's record.
    record PersonActed(String act, UUID subject, By by, java.time.Instant at) implements Recorded {
        @Override
        public List<UUID> subjects() {
            return List.of(subject);
        }
    }
}
