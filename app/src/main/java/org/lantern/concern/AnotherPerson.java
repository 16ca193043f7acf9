package org.lantern.concern;

import static java.time.ZoneOffset.UTC;

import java.util.List;
import java.util.UUID;
import org.lantern.access.Acting;
import org.lantern.casefile.LettingIn;
import org.lantern.kernel.ConcernRef;
import org.lantern.kernel.PractitionerRef;
import org.lantern.kernel.Refused;
import org.lantern.kernel.ShortCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A colleague who is kept from a concern because they have the whole name of an adult whom it
/// names turns out to be another person: a manager of its area says so, with how they know.
@Service
@Transactional
public class AnotherPerson {

    private final Deeds deeds;
    private final Namesakes namesakes;
    private final LettingIn letting;
    private final JdbcClient db;

    AnotherPerson(Deeds deeds, Namesakes namesakes, LettingIn letting, JdbcClient db) {
        this.deeds = deeds;
        this.namesakes = namesakes;
        this.letting = letting;
        this.db = db;
    }

    /// Who is kept from it for their name alone. Of one that is or was for named people only,
    /// nobody is: whoever may be meant there stays out.
    ///
    /// @throws Refused.Missing when they do not manage it
    public Page look(ConcernRef ref, Acting.Practitioner acting) {
        var concern = theirs(ref, acting);
        deeds.noted("concern-seen", ref, acting);
        return new Page(concern.code(), keptOut(ref));
    }

    /// From now on they meet it as anybody in their place does, with the adults it names and its
    /// cases, as far as no other concern keeps them from those.
    ///
    /// @throws Refused.Missing when they do not manage it, or that one is not kept from it for
    ///   their name alone
    public void say(
            ConcernRef ref, PractitionerRef who, String reason, Acting.Practitioner acting) {
        theirs(ref, acting);
        if (!keptOut(ref).contains(who)) throw new Refused.Missing();
        db.sql(
                        """
                        insert into concern.another_person (concern, practitioner, reason, said_by, said_at)
                        values (:concern, :who, :reason, :by, :at)
                        """)
                .param("concern", ref.value())
                .param("who", who.value())
                .param("reason", reason)
                .param("by", acting.ref().value())
                .param("at", deeds.now().atOffset(UTC))
                .update();
        letting.letIn(ref.value(), who, reason, acting);
        for (var record : keptByNothingElse(ref, who)) letting.letIn(record, who, reason, acting);
        deeds.done("concern-another-person", ref, acting);
    }

    private Concern theirs(ConcernRef ref, Acting.Practitioner acting) {
        var concern = deeds.begin(ref, acting);
        if (!deeds.manages(concern, acting)) throw new Refused.Missing();
        return concern;
    }

    private List<PractitionerRef> keptOut(ConcernRef concern) {
        return db
                .sql(
                        """
                        select n.practitioner from concern.namesake n
                        join casefile.kept_out k on k.record = n.concern and k.practitioner = n.practitioner
                        join access.practitioner_name p on p.ref = n.practitioner
                        where n.concern = :concern
                          and not exists (select from concern.another_person a
                                          where a.concern = n.concern and a.practitioner = n.practitioner)
                          and not exists (select from concern.meant m
                                          where m.concern = n.concern and m.practitioner = n.practitioner)
                          and not exists (select from casefile.restriction r where r.record = n.concern)
                          and not exists (select from concern.naming w where w.concern = n.concern)
                        order by p.name, p.ref
                        """)
                .param("concern", concern.value())
                .query(UUID.class)
                .list()
                .stream()
                .map(PractitionerRef::new)
                .toList();
    }

    /// The adults whom it names, and the cases that were decided with it, but for those that
    /// another concern has to do with from which they are kept.
    private List<UUID> keptByNothingElse(ConcernRef concern, PractitionerRef who) {
        var records = namesakes.kept(concern);
        if (records.isEmpty()) return records;
        return db.sql(
                        """
                        with tells(concern, record) as (
                            select s.origin, s.subject from casefile.stated s where s.subject in (:records)
                            union
                            select d.concern, d.case_ref from concern.decision d where d.case_ref in (:records)
                            union
                            select j.concern, d.case_ref from concern.joined j
                            join concern.decision d on d.concern = j."into" where d.case_ref in (:records))
                        select r.record from casefile.kept_out r
                        where r.practitioner = :who and r.record in (:records)
                          and not exists (select from tells t
                                          join casefile.kept_out k on k.record = t.concern and k.practitioner = :who
                                          where t.record = r.record and t.concern <> :concern)
                        """)
                .param("records", records)
                .param("who", who.value())
                .param("concern", concern.value())
                .query(UUID.class)
                .list();
    }

    /// @param keptOut by name
    public record Page(ShortCode code, List<PractitionerRef> keptOut) {}
}
