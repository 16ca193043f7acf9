package org.lantern.assessment;

import java.util.List;
import java.util.Set;
import org.lantern.database.Erases;
import org.springframework.stereotype.Component;

/// Assessments. What was said in them are statements.
@Component
class AssessmentErases implements Erases {

    @Override
    public int floor() {
        return 65;
    }

    @Override
    public List<Rows> rows() {
        return List.of(
                new Rows(
                        "assessment.ended",
                        "t.assessment in (select a.ref from assessment.assessment a where a.case_ref = {records})"),
                new Rows("assessment.assessment", "t.case_ref = {records}"));
    }

    @Override
    public Set<String> without() {
        return Set.of();
    }
}
