package org.lantern.concern;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lantern.kernel.ConcernRef;
import org.lantern.kernel.PractitionerRef;
import org.lantern.notification.NamedOnly;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What rings about a concern that is for named people only, also where it came to be so while it
/// rang, rings those who read it and nobody else; an offer of it, those who may answer that. One on
/// the shared desk never rings whoever is named in it.
@Repository
class NamedOnConcerns implements NamedOnly {

    private final JdbcClient db;
    private final Readers readers;

    NamedOnConcerns(JdbcClient db, Readers readers) {
        this.db = db;
        this.readers = readers;
    }

    @Override
    public Optional<List<PractitionerRef>> of(UUID subject, UUID cause) {
        var offer =
                db.sql(
                                """
                                select o.ref from concern.offer o
                                where o.concern = :concern and (o.ref = :cause or exists (
                                    select from concern.naming n where n.ref = :cause and n.offer = o.ref))
                                """)
                        .param("concern", subject)
                        .param("cause", cause)
                        .query(UUID.class)
                        .optional();
        return offer.map(one -> of(subject).map(_ -> asked(subject, one)))
                .orElseGet(() -> of(subject));
    }

    @Override
    public boolean keptFrom(UUID subject, PractitionerRef who) {
        return db.sql(
                        "select exists (select from casefile.kept_out where record = :record and practitioner = :who)")
                .param("record", subject)
                .param("who", who.value())
                .query(Boolean.class)
                .single();
    }

    private List<PractitionerRef> asked(UUID concern, UUID offer) {
        return readers.asked(new ConcernRef(concern), offer).stream()
                .map(Naming.Able::ref)
                .toList();
    }

    @Override
    public Optional<List<PractitionerRef>> of(UUID subject) {
        var named =
                db.sql(
                                """
                                select exists (select from concern.concern c join casefile.restriction x on x.record = c.ref
                                               where c.ref = :concern)
                                """)
                        .param("concern", subject)
                        .query(Boolean.class)
                        .single();
        return named
                ? Optional.of(
                        readers.now(new ConcernRef(subject)).stream()
                                .map(Naming.Able::ref)
                                .toList())
                : Optional.empty();
    }
}
