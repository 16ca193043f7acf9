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
        all.add("/drills/{ref}", Map.of("ref", plan.substring("/plans/".length())), A_FEW, desk);
    }
}
