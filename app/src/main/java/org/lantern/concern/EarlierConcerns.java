package org.lantern.concern;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.lantern.access.Acting;
import org.lantern.casefile.Folding;
import org.lantern.kernel.ConcernRef;
import org.lantern.kernel.ShortCode;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Concerns that may be about the same child, place, vehicle or adult, found by names, telephone
/// numbers and registrations exactly as they were told. It looks in your own area only: at what
/// this practitioner may see.
@Service
@Transactional
public class EarlierConcerns {

    private static final int MOST = 10;
    private static final int MOST_KEYS = 60;

    private final JdbcClient db;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    EarlierConcerns(JdbcClient db, Clock clock, ApplicationEventPublisher events) {
        this.db = db;
        this.clock = clock;
        this.events = events;
    }

    /// One that may be about the same.
    ///
    /// @param labels how its children are called; none where it tells of no child
    /// @param matched the words and numbers that were found there
    public record Earlier(
            ConcernRef ref,
            ShortCode code,
            Instant receivedAt,
            List<String> labels,
            List<String> matched) {}

    /// Whether a child or an adult is named by what is said of a concept.
    public static boolean isFoundByName(String concept) {
        return concept.equals("child.name") || AdultNames.CONCEPTS.contains(concept);
    }

    /// Those in which one of these names or numbers was told, the likeliest first: what was told of
    /// a child or as a number counts before the name of an adult. That they were shown to somebody
    /// is recorded.
    public List<Earlier> like(List<String> words, Acting.Practitioner acting) {
        var keys = words.stream().flatMap(Folding::keys).distinct().limit(MOST_KEYS).toList();
        if (keys.isEmpty()) return List.of();
        var names =
                words.stream()
                        .map(AdultNames::words)
                        .filter(name -> !name.isEmpty())
                        .map(name -> String.join(" ", name))
                        .distinct()
                        .limit(MOST_KEYS)
                        .toList();
        var found = find(keys, names, acting);
        if (!found.isEmpty())
            events.publishEvent(
                    new ConcernsActed(
                            "concern-found",
                            found.stream().map(Earlier::ref).toList(),
                            acting.by(),
                            clock.instant()));
        return found;
    }

    /// Of an adult's name that was told in one word any is enough; of a longer one, two words.
    private List<Earlier> find(List<String> keys, List<String> names, Acting.Practitioner acting) {
        return db.sql(
                        """
                        with told as (
                            select n.name, w.key, count(*) over (partition by n.name) as words
                            from string_to_table(:names, '|') as n(name)
                            cross join lateral string_to_table(n.name, ' ') as w(key)),
                        adult as (
                            select a.concern, a.key,
                                   count(*) over (partition by a.concern, a.name, t.name) as alike,
                                   least(2, t.words, cardinality(string_to_array(a.name, ' '))) as enough
                            from told t join concern.adult_name a on a.key = t.key),
                        known as (
                            select x.concern, x.label, k.key, false as of_adult
                            from casefile.known_as(string_to_array(:keys, ' ')) k
                            cross join lateral casefile.one_with(k.person) o
                            join concern.child x on x.person = o.person
                            union
                            select r.record, null, r.key, false
                            from casefile.records_known_as(string_to_array(:keys, ' ')) r
                            union
                            select a.concern, null, a.key, true from adult a where a.alike >= a.enough)
                        select c.ref, c.code, c.received_at,
                               coalesce(string_agg(distinct k.label, '|'),
                                        (select string_agg(x.label, '|' order by x.place)
                                         from concern.child x where x.concern = c.ref), '') as labels,
                               string_agg(distinct k.key, '|') as matched
                        from known k
                        join concern.concern c on c.ref = k.concern
                        where exists (select from concern.visible v
                                      where v.concern = c.ref and v.practitioner = :me)
                        group by c.ref
                        order by count(distinct k.key) filter (where not k.of_adult) desc,
                                 count(distinct k.key) desc, c.received_at desc limit :most
                        """)
                .param("keys", String.join(" ", keys))
                .param("names", String.join("|", names))
                .param("me", acting.ref().value())
                .param("most", MOST)
                .query((row, n) ->
                        new Earlier(
                                new ConcernRef(row.getObject("ref", UUID.class)),
                                new ShortCode(row.getString("code")),
                                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                                Stream.of(row.getString("labels").split("\\|"))
                                        .filter(label -> !label.isEmpty())
                                        .toList(),
                                List.of(row.getString("matched").split("\\|"))))
                .list();
    }
}
