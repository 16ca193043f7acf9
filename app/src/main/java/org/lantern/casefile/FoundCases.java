package org.lantern.casefile;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lantern.access.Acting;
import org.lantern.database.Reads;
import org.lantern.kernel.CaseRef;
import org.lantern.kernel.PersonRef;
import org.lantern.kernel.ShortCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Finds cases of which somebody sees the whole: by the reference that was read out to them, or by
/// whom and what they tell of. A case that is not theirs is never found, nor counted.
@Service
@Transactional
public class FoundCases {

    private static final int MOST = 10;
    private static final int MOST_KEYS = 60;

    private final Cases cases;
    private final JdbcClient db;

    FoundCases(Cases cases, JdbcClient db) {
        this.cases = cases;
        this.db = db;
    }

    /// The case of that reference. None where there is none, or they do not see the whole of it:
    /// the two are one. It leaves no trail.
    @Reads
    public Optional<ChildCase> numbered(String typed, Acting.Practitioner acting) {
        return ShortCode.parse(typed)
                .flatMap(code ->
                        db.sql("select ref from casefile.child_case where number = :number")
                                .param("number", code.toString())
                                .query(UUID.class)
                                .optional())
                .flatMap(ref -> cases.find(new CaseRef(ref), acting))
                .filter(ChildCase::whole);
    }

    /// Those whose child is one of these or one with them, or is known by one of these names or
    /// numbers, exactly as they were told; the likeliest first. That they were shown is recorded,
    /// and of no other case anything.
    public List<Alike> like(
            Collection<PersonRef> children, List<String> words, Acting.Practitioner acting) {
        var found =
                db.sql(
                                """
                                with known as (
                                    select o.person, k.key
                                    from casefile.known_as(:keys::text[]) k cross join lateral casefile.one_with(k.person) o
                                    union
                                    select o.person, null
                                    from unnest(:children::uuid[]) c(person) cross join lateral casefile.one_with(c.person) o)
                                select c.ref, coalesce(string_agg(distinct k.key, '|'), '') as matched
                                from known k join casefile.child_case c on c.child = k.person
                                where exists (select from casefile.visible v
                                              where v.case_ref = c.ref and v.practitioner = :me and v.whole)
                                group by c.ref
                                order by count(*) filter (where k.key is null) desc, count(distinct k.key) desc, c.ref desc
                                limit :most
                                """)
                        .param("keys", keys(words))
                        .param(
                                "children",
                                children.stream().map(PersonRef::value).toArray(UUID[]::new))
                        .param("me", acting.ref().value())
                        .param("most", MOST)
                        .query((row, _) ->
                                new Found(
                                        row.getObject("ref", UUID.class),
                                        Stream.of(row.getString("matched").split("\\|"))
                                                .filter(word -> !word.isEmpty())
                                                .toList()))
                        .list();
        var files =
                cases
                        .found(found.stream().map(one -> new CaseRef(one.ref())).toList(), acting)
                        .stream()
                        .collect(Collectors.toMap(ChildCase::ref, Function.identity()));
        cases.shown(List.copyOf(files.values()), acting);
        return found.stream()
                .flatMap(one ->
                        Optional.ofNullable(files.get(new CaseRef(one.ref()))).stream()
                                .map(file -> new Alike(file, one.words())))
                .toList();
    }

    private static String[] keys(List<String> words) {
        return words.stream()
                .flatMap(Folding::keys)
                .distinct()
                .limit(MOST_KEYS)
                .toArray(String[]::new);
    }

    /// A case that may be about the same child.
    ///
    /// @param matched the names and numbers that were found there; none where its child is known to
    ///   be the same
    public record Alike(ChildCase file, List<String> matched) {}

    private record Found(UUID ref, List<String> words) {}
}
