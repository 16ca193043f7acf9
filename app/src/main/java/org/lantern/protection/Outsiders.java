package org.lantern.protection;

import static java.util.Comparator.naturalOrder;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lantern.access.Acting;
import org.lantern.access.Practitioners;
import org.lantern.kernel.PractitionerRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Who must never have a part in a plan: whoever its concerns keep out, and whoever is named in
/// them, and of a drill whoever is not of its team; and who may.
@Repository
class Outsiders {

    private static final List<String> NAMES =
            List.of("adult.name", "companion.name", "concern.staff-name");

    /// Where a parent, or somebody else who must have no part, may be named among other words.
    private static final List<String> WORDS =
            List.of(
                    "adult.description",
                    "adult.victim-words",
                    "companion.documents",
                    "concern.staff-work",
                    "household.people",
                    "unborn.mother-words");

    /// From the few records of a plan to what was told in each, never through all that was ever
    /// told.
    static final String TOLD =
            """
            with record as materialized (
                     select r.record from protection.record_of r where r.plan = :plan
                     union
                     select told.origin from protection.plan_child p
                     cross join lateral casefile.one_with(p.child) one
                     join casefile.stated told on told.subject = one.person
                     where p.plan = :plan and told.origin is not null),
                 adult as materialized (
                     select distinct o.person from record r
                     join casefile.stated n on n.origin = r.record and n.concept = 'adult.name'
                     cross join lateral casefile.one_with(n.subject) o)
            select s.concept, s.answer -> 'known' ->> 'text' as words
            from record r join casefile.stated s on s.origin = r.record and s.concept in (:concepts)
            where s.answer -> 'known' ->> 'text' is not null
            union
            select s.concept, s.answer -> 'known' ->> 'text'
            from adult a join casefile.stated s on s.subject = a.person and s.concept = 'adult.name'
            where s.answer -> 'known' ->> 'text' is not null
            """;

    private final JdbcClient db;
    private final Practitioners practitioners;

    Outsiders(JdbcClient db, Practitioners practitioners) {
        this.db = db;
        this.practitioners = practitioners;
    }

    Optional<PractitionerRef> signingInAs(String email) {
        return practitioners.signingInAs(email).map(Acting.Practitioner::ref);
    }

    boolean admits(PlanRef plan, PractitionerRef who) {
        return db.sql("select protection.reaches(:plan, :who)")
                .param("plan", plan.value())
                .param("who", who.value())
                .query(Boolean.class)
                .single();
    }

    /// The name by which a colleague signs in.
    String name(PractitionerRef who) {
        return practitioners.find(who).name();
    }

    /// How like a name is to any that is known of somebody who was with a child of the plan, or
    /// about whom somebody worried, in any record that tells of one of its children; or to the same
    /// person's other names, wherever they stand.
    Likeness likeness(PlanRef plan, String name) {
        var told = told(plan);
        return told.stream()
                .map(one ->
                        NAMES.contains(one.concept())
                                ? Likeness.of(one.words(), name)
                                : Likeness.in(one.words(), name))
                .max(naturalOrder())
                .orElse(Likeness.OTHER);
    }

    /// Also what no longer holds: a name that somebody gave and took back is one of theirs.
    private List<Told> told(PlanRef plan) {
        return db.sql(TOLD)
                .param("plan", plan.value())
                .param("concepts", Stream.concat(NAMES.stream(), WORDS.stream()).toList())
                .query((row, _) -> new Told(row.getString("concept"), row.getString("words")))
                .list();
    }

    private record Told(String concept, String words) {}
}
