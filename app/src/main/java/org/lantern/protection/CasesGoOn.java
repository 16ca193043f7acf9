package org.lantern.protection;

import java.util.List;
import java.util.UUID;
import org.lantern.casefile.Closing;
import org.lantern.kernel.By;
import org.lantern.kernel.CaseRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// No plan runs on a case that is closed: those of its children are opened again, whoever sees
/// them. What fails here is taken back by itself.
@Service
@Transactional(propagation = Propagation.NESTED)
class CasesGoOn {

    private final JdbcClient db;
    private final Closing closing;

    CasesGoOn(JdbcClient db, Closing closing) {
        this.db = db;
        this.closing = closing;
    }

    void goOn(PlanRef plan, By by) {
        cases(plan).forEach(file -> closing.goesOn(file, Closing.Because.PLAN, "", by));
    }

    /// Also those that are open: somebody may be closing one just now.
    private List<CaseRef> cases(PlanRef plan) {
        return db.sql(
                        """
                        select distinct f.case_ref from protection.on_plan n
                        cross join lateral casefile.one_with(n.child) o
                        join casefile.case_of f on f.child = o.person
                        where n.plan = :plan order by f.case_ref
                        """)
                .param("plan", plan.value())
                .query((row, _) -> new CaseRef(row.getObject("case_ref", UUID.class)))
                .list();
    }
}
