package org.lantern.casefile;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.lantern.database.Erases;
import org.lantern.database.Reach;
import org.lantern.kernel.ShortCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What is known of a child, with all that says who may know it.
@Component
class CaseErases implements Erases {

    @Override
    public int floor() {
        return 40;
    }

    @Override
    public Optional<Reach.Start> find(String reference, JdbcClient db) {
        return ShortCode.parse(reference)
                .flatMap(number ->
                        db.sql("select ref from casefile.child_case where number = :number")
                                .param("number", number.toString())
                                .query(UUID.class)
                                .optional())
                .map(ref -> new Reach.Start(Reach.What.CASE, ref));
    }

    /// Whoever and whatever else was told of, where nothing else tells of them. Whether the child
    /// of a case goes is for those to say who know whether another case has them too.
    @Override
    public void widen(Reach reach, JdbcClient db) {
        reach.add(
                Reach.What.OTHER,
                reach.in(
                                db,
                                """
                                select s.subject from casefile.statement s
                                where s.origin = {records} and not s.subject = {records} and not s.subject = {persons}
                                  and not exists (select from casefile.person p where p.ref = s.subject and p.kind <> 'adult')
                                  and not exists (select from casefile.statement o
                                                  where o.subject = s.subject and (o.origin is null or not o.origin = {records}))
                                union
                                select i.ref from casefile.item i where i.person = {persons}
                                  and not exists (select from casefile.statement o
                                                  where o.subject = i.ref and o.origin is not null and not o.origin = {records})
                                """)
                        .query(UUID.class)
                        .list());
    }

    @Override
    public List<Rows> rows() {
        var photographs =
                "(select p.ref from casefile.photograph p where p.record = {records} or p.person = {persons})";
        var links =
                "(select s.ref from casefile.same_person s where s.person = {subjects} or s.same_as = {subjects})";
        return List.of(
                new Rows("casefile.photograph_withdrawn", "t.photograph in " + photographs),
                new Rows("casefile.photograph", "t.record = {records} or t.person = {persons}"),
                new Rows("casefile.known_by", SAID_NOWHERE_ELSE),
                new Rows("casefile.statement", "t.subject = {subjects} or t.origin = {records}"),
                new Rows("casefile.known_by", "t.person = {subjects} or t.record = {subjects}"),
                new Rows("casefile.parted", "t.link in " + links),
                new Rows("casefile.same_person", "t.ref in " + links),
                new Rows("casefile.item", "t.ref = {subjects}"),
                new Rows("casefile.given_back", RECORD),
                new Rows("casefile.restricting", RECORD),
                new Rows("casefile.named", RECORD),
                new Rows("casefile.let_in", RECORD),
                new Rows("casefile.shutting_out", RECORD),
                new Rows("casefile.told_by", RECORD),
                new Rows("casefile.opened", RECORD),
                new Rows("casefile.reopened", CASE),
                new Rows("casefile.closure", CASE),
                new Rows("casefile.contributor", CASE),
                new Rows("casefile.lead", CASE),
                new Rows("casefile.answering", CASE),
                new Rows("casefile.responsibility", CASE),
                new Rows("casefile.child_case", "t.ref = {cases}"),
                new Rows("casefile.person", "t.ref = {subjects}"));
    }

    @Override
    public Set<String> without() {
        return Set.of();
    }

    /// By a word that was said of them with a record that goes, and with nothing that stays, nobody
    /// is found again. It is folded as [Folding] does.
    private static final String SAID_NOWHERE_ELSE =
            """
            t.person in (select coalesce(i.person, s.subject) from casefile.statement s
                         left join casefile.item i on i.ref = s.subject where s.origin = {records})
            and not exists (
                select from casefile.statement s left join casefile.item i on i.ref = s.subject
                where coalesce(i.person, s.subject) = t.person and s.sensitivity = 'ORDINARY'
                  and not coalesce(s.origin = {records}, false)
                  and (t.key = regexp_replace(lower(coalesce(s.answer #>> '{known,phone,dialled}',
                                                             s.answer #>> '{known,identifier,number}')),
                                              '[^[:alnum:]]', '', 'g')
                       or s.concept like '%.name' and t.key = any (regexp_split_to_array(
                           replace(translate(lower(regexp_replace(
                               normalize(s.answer #>> '{known,text}', NFKD), '[\\u0300-\\u036f]', '', 'g')),
                               'đłø', 'dlo'), 'ß', 'ss'),
                           '[^[:alnum:]]+'))))
            """;

    private static final String RECORD = "t.record = {subjects}";
    private static final String CASE = "t.case_ref = {cases}";
}
