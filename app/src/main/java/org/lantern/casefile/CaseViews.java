package org.lantern.casefile;

import java.time.Instant;
import org.lantern.access.Acting;
import org.springframework.stereotype.Component;

/// Reads a case: as it is now, or as it was known at a moment, when what was recorded later does
/// not count, nor who was found later to be one with whom.
@Component
class CaseViews {

    private final Statements statements;
    private final CaseFacts facts;

    CaseViews(Statements statements, CaseFacts facts) {
        this.statements = statements;
        this.facts = facts;
    }

    CaseView now(ChildCase file, Acting.Practitioner acting, Instant now) {
        var needs = RoleNeeds.of(acting.agencyKind());
        return new CaseView(
                file, CaseView.Head.of(file), statements.ofCase(file, needs, acting, now), now);
    }

    CaseView at(Instant moment, ChildCase file, Acting.Practitioner acting, Instant now) {
        var needs = RoleNeeds.of(acting.agencyKind());
        return new CaseView(
                file,
                facts.headAt(file.ref(), moment),
                statements.ofCaseAt(moment, file, needs, acting, now),
                moment);
    }
}
