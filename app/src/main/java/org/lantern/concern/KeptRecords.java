package org.lantern.concern;

import java.util.List;
import java.util.UUID;
import org.lantern.kernel.ConcernRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What is kept to named people together with a concern, and the areas that have to do with it.
@Repository
class KeptRecords {

    private final JdbcClient db;

    KeptRecords(JdbcClient db) {
        this.db = db;
    }

    /// The records that are kept alike: the concern, and the person it is about.
    List<UUID> records(ConcernRef concern) {
        return about(
                        """
                        select :concern union
                        select s.subject from casefile.stated s
                        where s.origin = :concern and s.concept in ('concern.about-staff', 'concern.staff-name', 'concern.staff-work')
                        """,
                        concern)
                .query(UUID.class)
                .list();
    }

    /// The cases of its children, as far as they were decided on.
    List<UUID> cases(ConcernRef concern) {
        return about(
                        "select distinct case_ref from concern.decision where concern = :concern and case_ref is not null",
                        concern)
                .query(UUID.class)
                .list();
    }

    /// Those of its cases that are for named people too.
    List<UUID> casesApart(ConcernRef concern) {
        return about(
                        """
                        select distinct d.case_ref from concern.decision d join casefile.restriction x on x.record = d.case_ref
                        where d.concern = :concern
                        """,
                        concern)
                .query(UUID.class)
                .list();
    }

    /// Those of them that no concern keeps which is for named people only.
    List<UUID> casesKeptByNothing(ConcernRef concern) {
        return about(
                        """
                        select distinct d.case_ref from concern.decision d join casefile.restriction x on x.record = d.case_ref
                        where d.concern = :concern and not exists (
                            select from concern.decision o join casefile.restriction k on k.record = o.concern
                            where o.case_ref = d.case_ref)
                        """,
                        concern)
                .query(UUID.class)
                .list();
    }

    /// The areas to which it is offered, where nobody has answered yet.
    List<Asked> offers(ConcernRef concern) {
        return about("select ref, area from concern.open_offer where concern = :concern", concern)
                .query(Asked.class)
                .list();
    }

    /// GSS code of the area that answers for it.
    String area(ConcernRef concern) {
        return about("select area from concern.answering where concern = :concern", concern)
                .query(String.class)
                .single();
    }

    /// Those that were given back to the shared desk.
    List<ConcernRef> givenBack() {
        return db
                .sql("select distinct concern from concern.given_back")
                .query(UUID.class)
                .list()
                .stream()
                .map(ConcernRef::new)
                .toList();
    }

    private JdbcClient.StatementSpec about(String sql, ConcernRef concern) {
        return db.sql(sql).param("concern", concern.value());
    }

    record Asked(UUID ref, String area) {}
}
