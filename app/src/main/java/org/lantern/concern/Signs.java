package org.lantern.concern;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.lantern.kernel.ConcernRef;
import org.lantern.kernel.PersonRef;
import org.lantern.vocabulary.Indicator;
import org.lantern.vocabulary.Vocabulary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What speaks for an act (somebody was recruited, moved, harboured, received) or for a child who
/// will soon be gone. Where anything does, no further action needs a second pair of eyes.
@Component
class Signs {

    private final JdbcClient db;
    private final Vocabulary vocabulary;

    Signs(JdbcClient db, Vocabulary vocabulary) {
        this.db = db;
        this.vocabulary = vocabulary;
    }

    /// Their names, such as `moved` or `indicator.A12`; none where nothing does.
    List<String> of(ConcernRef concern, Optional<PersonRef> child) {
        var signs = new ArrayList<>(told(concern));
        child.ifPresent(who ->
                signs.addAll(
                        Stream.of("act", "flight")
                                .flatMap(e -> marked(who, e))
                                .distinct()
                                .toList()));
        return signs;
    }

    /// Whether anything speaks for an act: that somebody moved, recruited, harboured or received
    /// the child.
    boolean ofAnAct(ConcernRef concern, PersonRef child) {
        return told(concern).contains("moved") || marked(child, "act").findAny().isPresent();
    }

    private List<String> told(ConcernRef concern) {
        return db.sql(
                        """
                        with all_of_it as (
                            select :concern::uuid as ref
                            union all
                            select concern from concern.live_join where "into" = :concern)
                        select 'leaving' from concern.concern c join all_of_it a on a.ref = c.ref
                        where c.danger = 'TAKEN_OR_LEAVING'
                        union
                        select 'moved' from concern.concern c join all_of_it a on a.ref = c.ref
                        where c.movement in ('into-uk', 'within-uk')
                        union
                        select 'flight' from concern.flight_sign f join all_of_it a on a.ref = f.concern
                        """)
                .param("concern", concern.value())
                .query(String.class)
                .list();
    }

    /// @param element the beginning of what a mark is evidence of
    private Stream<String> marked(PersonRef child, String element) {
        var marks =
                Set.copyOf(
                        db.sql(
                                        """
                                        select distinct s.concept from casefile.stated s
                                        where s.subject in (select person from casefile.one_with(:child))
                                          and s.concept like 'indicator.%'
                                          and s.answer -> 'known' -> 'mark' ->> 'mark' in ('yes', 'suspected')
                                          and not exists (select from casefile.stated r
                                                          where r.subject = s.subject and s.ref = any (r.replaces))
                                        """)
                                .param("child", child.value())
                                .query(String.class)
                                .list());
        return vocabulary.indicators().stream()
                .filter(i ->
                        marks.contains(i.concept())
                                && i.supports().stream().anyMatch(e -> e.startsWith(element)))
                .map(Indicator::concept);
    }
}
