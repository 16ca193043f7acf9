package org.lantern.concern;

import java.util.List;
import org.lantern.database.Erases;
import org.lantern.database.Reach;
import org.lantern.kernel.ShortCode;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Who goes with a case, by what was decided, and what becomes of a concern that was decided into
/// another as well: it stays with that, as if it had never been decided into the one that goes.
final class ErasedDecisions {

    /// The child of a case, and the children who were decided into it, but for those who are the
    /// child of another case, or were decided into one and are one with its child; and those who
    /// are one with the child of the case, as far as that has no other.
    static final String CHILDREN =
            """
            with theirs(person) as (
                select d.person from concern.decision d where d.case_ref = {cases}
                union
                select f.child from casefile.case_of f where f.case_ref = {cases}
                union
                select o.person from casefile.case_of f cross join lateral casefile.one_with(f.child) o
                where f.case_ref = {cases} and not exists (
                    select from casefile.one_with(f.child) w join casefile.case_of k on k.child = w.person
                    where not k.case_ref = {cases}))
            select t.person from theirs t
            where not exists (select from casefile.case_of k where k.child = t.person and not k.case_ref = {cases})
              and not exists (select from concern.decision d join casefile.case_of k on k.case_ref = d.case_ref
                              where d.person = t.person and not k.case_ref = {cases}
                                and k.child in (select w.person from casefile.one_with(t.person) w))
            """;

    /// A decision that goes, of a child and a concern that stay.
    private static final String OF_WHAT_STAYS =
            "d.case_ref = {cases} and not d.person = {persons} and not d.concern = {concerns}";

    /// A second look of which nothing but such decisions came.
    private static final String LED_HERE_ALONE =
            """
            exists (select from concern.decision d where d.concern = t.concern and d.look = t.look and %s)
            and not exists (select from concern.decision o where o.concern = t.concern and o.look = t.look
                            and not o.person = {persons} and not coalesce(o.case_ref = {cases}, false))
            """
                    .formatted(OF_WHAT_STAYS);

    private static final String AGAIN =
            "Concern %s stays, and was decided last into this case and elsewhere in one sitting: without"
                    + " this case, nobody would have decided on a child who stays, and it would wait at its"
                    + " desk. Start Lantern, have that desk decide on it once more (*Look again: new"
                    + " facts*, into another case or none), and erase then.";

    private ErasedDecisions() {}

    /// A concern goes with its case alone. One that stays must not wait at its desk again: which
    /// those are is said, as the desk has to decide on them, and finds them by their code.
    static List<String> hindrances(Reach reach, JdbcClient db) {
        if (reach.began() == Reach.What.CONCERN) return underACase(reach, db);
        var again =
                reach.in(
                                db,
                                """
                                select distinct k.code from concern.decision d join concern.concern k on k.ref = d.concern
                                where %s and not exists (select from concern.look t where t.concern = d.concern and t.look > d.look and not (%s))
                                  and not exists (select from concern.look t where t.concern = d.concern and t.look = d.look and %s)
                                order by k.code
                                """
                                        .formatted(OF_WHAT_STAYS, LED_HERE_ALONE, LED_HERE_ALONE))
                        .query(String.class)
                        .list();
        return again.stream().map(code -> AGAIN.formatted(new ShortCode(code))).toList();
    }

    private static List<String> underACase(Reach reach, JdbcClient db) {
        var under =
                reach.in(
                                db,
                                "select exists (select from concern.decision d where d.concern = {concerns} and d.case_ref is not null)")
                        .query(Boolean.class)
                        .single();
        return under
                ? List.of(
                        "A case was opened from it or has it: erase by the reference of that case.")
                : List.of();
    }

    /// Before all other decisions.
    static List<Erases.Rows> rows() {
        return List.of(
                new Erases.Rows("concern.look", LED_HERE_ALONE),
                new Erases.Rows("concern.decision", "t.case_ref = {cases}"));
    }
}
