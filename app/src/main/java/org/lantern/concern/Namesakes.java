package org.lantern.concern;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.lantern.access.Acting;
import org.lantern.casefile.Apart;
import org.lantern.kernel.ConcernRef;
import org.lantern.kernel.PractitionerRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Colleagues who have the whole name of an adult whom a concern names. It stays on the shared desk
/// for everybody else, and they never meet it there, nor a case that it opens. A surname alone is
/// none, and whoever raised the concern follows what they sent as before.
@Component
class Namesakes {

    private static final String WHY = "Has a name that was given in the concern";

    private static final Acting LATER =
            new Acting.Clockwork("concern: namesakes", "came to work here");

    private static final Acting JOINED =
            new Acting.Clockwork("concern: namesakes", "decided with another");

    /// Whoever is named as somebody who works with children is kept out by more than their name.
    private static final List<String> CONCEPTS =
            AdultNames.CONCEPTS.stream().filter(c -> !c.equals("concern.staff-name")).toList();

    private final JdbcClient db;
    private final Apart apart;
    private final KeptRecords records;
    private final Clock clock;

    Namesakes(JdbcClient db, Apart apart, KeptRecords records, Clock clock) {
        this.db = db;
        this.apart = apart;
        this.records = records;
        this.clock = clock;
    }

    /// Shuts out whoever works here now and has a name that was given in it.
    void keepOut(ConcernRef concern, Acting acting) {
        var names = names(concern);
        if (names.isEmpty()) return;
        for (var one : colleagues())
            if (names.stream().anyMatch(name -> isWholeNameOf(one.name(), name)))
                shutOut(concern, new PractitionerRef(one.ref()), acting);
    }

    /// Somebody came to work here: they are shut out of all that names them, in the moment in which
    /// they could see it.
    void came(PractitionerRef who) {
        for (var one : colleagues().stream().filter(c -> c.ref().equals(who.value())).toList())
            naming(one.name()).forEach(concern -> shutOut(concern, who, LATER));
    }

    /// Given and family name, in any order and among other words; never one word alone. Others are
    /// decided with it: whoever is kept from one of those is kept from it too, where what that one
    /// tells stands as well.
    void joined(ConcernRef into) {
        db.sql(
                        """
                        select distinct n.practitioner from concern.live_join j
                        join concern.namesake n on n.concern = j.concern
                        join casefile.kept_out k on k.record = n.concern and k.practitioner = n.practitioner
                        where j."into" = :into
                        """)
                .param("into", into.value())
                .query(UUID.class)
                .list()
                .forEach(who -> shutOut(into, new PractitionerRef(who), JOINED));
    }

    private static boolean isWholeNameOf(String name, String said) {
        var words = AdultNames.words(name);
        return words.size() > 1 && AdultNames.words(said).containsAll(words);
    }

    private void shutOut(ConcernRef concern, PractitionerRef who, Acting acting) {
        var found =
                db.sql(
                                """
                                insert into concern.namesake (concern, practitioner, found_at)
                                values (:concern, :who, :at) on conflict do nothing
                                """)
                        .param("concern", concern.value())
                        .param("who", who.value())
                        .param("at", clock.instant().atOffset(UTC))
                        .update();
        if (found == 0) return;
        for (var record : named(concern)) apart.shutOut(record, who, WHY, acting);
        for (var file : records.cases(concern)) apart.shutOut(file, who, WHY, acting);
    }

    /// The adults whom it names and the cases that were decided with it: from these too somebody is
    /// kept who has such a name.
    List<UUID> kept(ConcernRef concern) {
        var cases =
                db.sql(
                                """
                                select distinct d.case_ref from concern.decision d
                                where d.case_ref is not null and (d.concern = :concern
                                    or d.concern = (select j."into" from concern.live_join j where j.concern = :concern))
                                """)
                        .param("concern", concern.value())
                        .query(UUID.class)
                        .list();
        return Stream.concat(named(concern).stream(), cases.stream())
                .filter(record -> !record.equals(concern.value()))
                .toList();
    }

    /// The concern, and the adults whom it names.
    private List<UUID> named(ConcernRef concern) {
        return about(
                        """
                        select :concern union
                        select s.subject from casefile.stated s
                        where s.origin = :concern and s.concept in (:concepts)
                        """,
                        concern)
                .query(UUID.class)
                .list();
    }

    private List<String> names(ConcernRef concern) {
        return about(
                        """
                        select s.answer -> 'known' ->> 'text' from casefile.stated s
                        where s.origin = :concern and s.concept in (:concepts)
                          and s.answer -> 'known' ->> 'text' is not null
                        """,
                        concern)
                .query(String.class)
                .list();
    }

    /// The concerns in which this whole name was given.
    private List<ConcernRef> naming(String name) {
        var words = AdultNames.words(name);
        if (words.size() < 2) return List.of();
        return db
                .sql(
                        """
                        select distinct s.origin as concern, s.answer -> 'known' ->> 'text' as text
                        from concern.adult_name a join casefile.stated s on s.origin = a.concern
                        where a.key in (:words) and s.concept in (:concepts)
                          and s.answer -> 'known' ->> 'text' is not null
                        """)
                .param("words", words)
                .param("concepts", CONCEPTS)
                .query(Said.class)
                .list()
                .stream()
                .filter(said -> isWholeNameOf(name, said.text()))
                .map(said -> new ConcernRef(said.concern()))
                .distinct()
                .toList();
    }

    private List<Colleague> colleagues() {
        return db.sql("select p.ref, p.name from access.practitioner_name p")
                .query(Colleague.class)
                .list();
    }

    private JdbcClient.StatementSpec about(String sql, ConcernRef concern) {
        return db.sql(sql).param("concern", concern.value()).param("concepts", CONCEPTS);
    }

    private record Colleague(UUID ref, String name) {}

    private record Said(UUID concern, String text) {}
}
