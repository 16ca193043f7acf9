package org.lantern.casefile;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lantern.database.Reads;
import org.lantern.kernel.CaseRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/// What children are called, for a list of cases that its reader may see.
@Service
@Reads
public class Faces {

    private final JdbcClient db;

    Faces(JdbcClient db) {
        this.db = db;
    }

    /// The names that stand, by case; one query, however many cases. A case without one is left
    /// out.
    public Map<CaseRef, String> namesOf(Collection<ChildCase> cases) {
        var ofChild =
                cases.stream()
                        .collect(
                                java.util.stream.Collectors.toMap(
                                        c -> c.child().value(), ChildCase::ref));
        if (ofChild.isEmpty()) return Map.of();
        return db
                .sql(
                        """
                        select s.subject, s.answer -> 'known' ->> 'text' as name
                        from casefile.statement s
                        where s.subject in (:children) and s.concept = 'child.name' and s.sensitivity = 'ORDINARY'
                          and s.answer -> 'known' ->> 'text' is not null
                          and not exists (select from casefile.statement later
                                          where later.subject = s.subject and later.replaces <> '{}'
                                            and s.ref = any (later.replaces))
                        order by s.recorded_at, s.ref
                        """)
                .param("children", List.copyOf(ofChild.keySet()))
                .query((row, n) ->
                        Map.entry(row.getObject("subject", UUID.class), row.getString("name")))
                .list()
                .stream()
                .collect(
                        groupingBy(
                                e -> ofChild.get(e.getKey()),
                                mapping(Map.Entry::getValue, joining(" / "))));
    }
}
