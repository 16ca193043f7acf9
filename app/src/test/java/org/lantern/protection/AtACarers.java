package org.lantern.protection;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.lantern.access.Acting;
import org.lantern.access.AgencyKind;
import org.lantern.concern.Deciding;
import org.lantern.concern.DecisionKind;
import org.lantern.concern.Decisions;
import org.lantern.kernel.ConcernRef;
import org.lantern.kernel.PersonRef;
import org.lantern.notification.Notices;
import org.lantern.notification.Occasion;
import org.lantern.notification.WaitingNotice;
import org.lantern.vocabulary.Playbook.Role;
import org.springframework.beans.factory.annotation.Autowired;

/// A child on a plan whose case is open, and a carer who has an account.
abstract class AtACarers extends OnAPlan {

    @Autowired Decisions decisions;
    @Autowired SafetyPlans safety;
    @Autowired Notices notices;

    Acting.Practitioner carer;
    ConcernRef concern;
    PlanRef plan;
    Under file;
    String page;

    @BeforeEach
    void aChildOnAPlanWhoseCaseIsOpen() {
        carer = staff.called("Ines Hollowbrook", staff.agency(AgencyKind.PLACEMENT, KENT));
        concern = flight("girl with a blue bag");
        plan = planOf(concern).plan().ref();
        var deciding =
                new Deciding(
                        Optional.of(child(concern)),
                        DecisionKind.STRATEGY_DISCUSSION,
                        "Suspicion of significant harm",
                        Optional.empty(),
                        KENT,
                        KENT);
        page = "/plans/" + plan + "/carer";
        file = new Under.OfCase(decisions.decide(concern, List.of(deciding), amina).getFirst());
    }

    PersonRef child(ConcernRef of) {
        return new PersonRef(
                db.sql("select person from concern.child where concern = ?")
                        .param(of.value())
                        .query(UUID.class)
                        .single());
    }

    void hasThePart(Acting.Practitioner who) {
        hasThePart(plan, who);
    }

    void hasThePart(PlanRef plan, Acting.Practitioner who) {
        parts.offer(plan, Role.PLACEMENT_CARER, who.ref(), "", amina);
        var offer =
                plans.find(plan, who).offers().stream()
                        .filter(one -> one.to().equals(who.ref()))
                        .findFirst()
                        .orElseThrow();
        parts.take(plan, offer.ref(), who);
    }

    void write(int instead, String supervision) {
        safety.write(file, instead, "Ines Hollowbrook", says(supervision), amina);
    }

    static SafetyPlan.Arrangements says(String supervision) {
        return new SafetyPlan.Arrangements(
                "None yet", supervision, "Nobody", "By car", "Police", "Ring 999");
    }

    List<UUID> changes(Acting.Practitioner who) {
        return notices.waiting(who).stream()
                .filter(one -> one.occasion() == Occasion.CHANGED)
                .map(WaitingNotice::ref)
                .toList();
    }
}
