package org.lantern.concern;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.lantern.database.Erases;
import org.lantern.database.Reach;
import org.lantern.kernel.ShortCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Concerns, with all that happened to them. Those that are decided together go together, and one
/// that is about another child too stays, without what was decided for the one who goes.
@Component
class ConcernErases implements Erases {

    private static final String CONCERN = "t.concern = {concerns}";

    /// Which concerns are decided together with which, each with itself.
    private static final String TOGETHER =
            """
            with recursive pair as (
                select j.concern as one, j."into" as other from concern.live_join j
                union select j."into", j.concern from concern.live_join j),
            together(one, other) as (
                select ref, ref from concern.concern
                union select t.one, p.other from together t join pair p on p.one = t.other)
            """;

    @Override
    public int floor() {
        return 60;
    }

    @Override
    public Optional<Reach.Start> find(String reference, JdbcClient db) {
        return ShortCode.parse(reference)
                .flatMap(code ->
                        db.sql("select ref from concern.concern where code = :code")
                                .param("code", code.characters())
                                .query(UUID.class)
                                .optional())
                .map(ref -> new Reach.Start(Reach.What.CONCERN, ref));
    }

    @Override
    public void widen(Reach reach, JdbcClient db) {
        if (reach.began() == Reach.What.CONCERN) wholeOf(reach, db);
        else withTheCase(reach, db);
    }

    /// A concern without a case goes with those that are decided together with it, and their
    /// children.
    private static void wholeOf(Reach reach, JdbcClient db) {
        reach.add(
                Reach.What.CONCERN,
                ask(reach, db, TOGETHER + "select other from together where one = {concerns}"));
        reach.add(
                Reach.What.PERSON,
                ask(reach, db, "select person from concern.child where concern = {concerns}"));
    }

    /// With a case go its children, and the concerns that are about nobody else.
    private static void withTheCase(Reach reach, JdbcClient db) {
        reach.add(Reach.What.PERSON, ask(reach, db, ErasedDecisions.CHILDREN));
        reach.add(
                Reach.What.CONCERN,
                ask(
                        reach,
                        db,
                        TOGETHER
                                + """
                                select t.one from together t left join concern.child c on c.concern = t.other
                                group by t.one
                                having bool_or(c.person = {persons}) and bool_and(c.person is null or c.person = {persons})
                                """));
        reach.add(
                Reach.What.SHARED,
                ask(
                        reach,
                        db,
                        """
                        select concern from concern.child where person = {persons} and not concern = {concerns}
                        union
                        select concern from concern.decision where case_ref = {cases} and not concern = {concerns}
                        """));
    }

    @Override
    public List<String> hindrances(Reach reach, JdbcClient db) {
        return ErasedDecisions.hindrances(reach, db);
    }

    @Override
    public List<Rows> rows() {
        var all = new ArrayList<Rows>();
        all.add(of("concern.mended", "fault", "concern.fault"));
        all.add(of("concern.words_met", "words", "concern.said_later"));
        all.add(of("concern.reply", "question", "concern.question"));
        all.add(
                new Rows(
                        "concern.proposal_declined",
                        "t.proposal in (select p.ref from concern.proposal p"
                                + " where p.concern = {concerns} or p.person = {persons})"));
        all.add(of("concern.handover_accepted", "handover", "concern.handover"));
        all.add(of("concern.handover_declined", "handover", "concern.handover"));
        all.add(new Rows("concern.host", CONCERN));
        all.add(new Rows("concern.naming", CONCERN));
        all.add(of("concern.acceptance", "offer", "concern.offer"));
        var joined =
                "(select j.ref from concern.joined j where j.concern = {concerns} or j.\"into\" = {concerns})";
        all.add(
                new Rows(
                        "concern.joined_person",
                        "t.joined in "
                                + joined
                                + " or t.link in (select l.ref from casefile.ever_linked l"
                                + " where l.person = {subjects} or l.same_as = {subjects})"));
        all.add(new Rows("concern.unjoined", "t.joined in " + joined));
        all.add(new Rows("concern.joined", "t.ref in " + joined));
        all.addAll(ErasedDecisions.rows());
        Stream.of("decision", "proposal", "found_child", "child")
                .map(table -> new Rows("concern." + table, CONCERN + " or t.person = {persons}"))
                .forEach(all::add);
        all.add(
                new Rows(
                        "concern.waiting",
                        CONCERN
                                + " or (t.concern = {shareds} and not exists ("
                                + "select from concern.waits w where w.concern = t.concern))"));
        Stream.of(
                        "addition",
                        "adult_name",
                        "another_person",
                        "answering",
                        "claim",
                        "fault",
                        "followed_look",
                        "freed",
                        "given_back",
                        "handover",
                        "kept_apart",
                        "kept_safe",
                        "knowingly_false",
                        "look",
                        "meant",
                        "namesake",
                        "offer",
                        "question",
                        "read",
                        "referrer_checked",
                        "routing",
                        "staying",
                        "taken_over",
                        "told_by_telephone",
                        "urgency",
                        "whole_decision",
                        "withdrawal")
                .map(table -> new Rows("concern." + table, CONCERN))
                .forEach(all::add);
        all.add(new Rows("concern.concern", "t.ref = {concerns}"));
        return all;
    }

    @Override
    public Set<String> without() {
        return Set.of();
    }

    private static Rows of(String table, String key, String parent) {
        return new Rows(
                table,
                "t.%s in (select p.ref from %s p where p.concern = {concerns})"
                        .formatted(key, parent));
    }

    private static List<UUID> ask(Reach reach, JdbcClient db, String sql) {
        return reach.in(db, sql).query(UUID.class).list();
    }
}
