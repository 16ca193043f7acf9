package org.lantern.house;

import static org.lantern.house.Example.Whose.A_FEW;
import static org.lantern.house.Example.Whose.EACH_THEIR_OWN;

import java.util.Map;
import org.lantern.access.AgencyKind;
import org.lantern.access.Staff;
import org.springframework.boot.test.context.TestComponent;

/// A drill that a desk runs.
@TestComponent
class DrillExamples implements Examples.OfRoom {

    private static final String AREA = "E10000018";

    private final Staff staff;

    DrillExamples(Staff staff) {
        this.staff = staff;
    }

    @Override
    public void into(Examples all) {
        var team = staff.desk(staff.agency(AgencyKind.SOCIAL_CARE, AREA), AREA);
        var desk = all.reader(staff.at(team));
        var plan =
                desk.leadsTo(
                        "/drills/new", "team", team + "/" + AREA, "situation", "school-office");
        all.add("/drills", Map.of(), EACH_THEIR_OWN, desk);
        var ref = plan.substring("/plans/".length());
        all.add("/drills/{ref}", Map.of("ref", ref), A_FEW, desk);
        rehearsed(all, plan, ref, desk);
        carer(all, plan, ref, desk, all.reader(staff.at(team)));
    }

    /// One of the team plays the carer.
    private void carer(
            Examples all, String plan, String ref, Example.Reader desk, Example.Reader carer) {
        desk.browser()
                .post(
                        plan + "/parts",
                        "role",
                        "PLACEMENT_CARER",
                        "email",
                        staff.email(carer.who()));
        carer.browser()
                .post(plan + "/parts/" + carer.refOn(plan, "parts") + "/answer", "taken", "yes");
        all.add("/plans/{ref}/carer", Map.of("ref", ref), A_FEW, carer);
    }

    /// A power that was used, and a safety plan that its carer does not know yet.
    private static void rehearsed(Examples all, String plan, String ref, Example.Reader desk) {
        var power = desk.browser().page(plan + "/powers").select("[name=power]").attr("value");
        desk.browser().post(plan + "/powers", "power", power, "by", "An officer");
        CaseExamples.safetyPlan(plan, desk);
        all.add(
                "/plans/{ref}/powers",
                Map.of("ref", ref, "power", desk.refOn(plan, "powers")),
                A_FEW,
                desk);
        all.add("/plans/{ref}/safety-plan", Map.of("ref", ref, "number", "1"), A_FEW, desk);
    }
}
