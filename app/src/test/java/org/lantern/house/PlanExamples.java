package org.lantern.house;

import static org.lantern.house.Example.Whose.A_CHILD;
import static org.lantern.house.Example.Whose.A_FEW;
import static org.lantern.house.Example.Whose.EACH_THEIR_OWN;
import static org.lantern.house.Example.Whose.EACH_THEIR_OWN_OF_CHILDREN;

import java.util.Map;
import org.lantern.Pictures;
import org.lantern.access.AgencyKind;
import org.lantern.access.Role;
import org.lantern.access.Staff;
import org.springframework.boot.test.context.TestComponent;

/// A plan that began by itself, since a teacher saw that a child was being taken.
@TestComponent
class PlanExamples implements Examples.OfRoom {

    private static final String AREA = "E10000017";

    private final Staff staff;
    private final Telling telling;

    PlanExamples(Staff staff, Telling telling) {
        this.staff = staff;
        this.telling = telling;
    }

    @Override
    public void into(Examples all) {
        var team = staff.desk(staff.agency(AgencyKind.SOCIAL_CARE, AREA), AREA);
        var school = staff.agency(AgencyKind.SCHOOL, AREA);
        var lead = all.reader(staff.of(school, Role.SAFEGUARDING_LEAD));
        var desk = all.reader(staff.at(team));
        var concern = telling.urgently(AREA, staff.of(school));
        var plan = desk.refOn("/concerns/" + concern, "plans");
        var page = "/plans/" + plan;
        desk.browser().send(page + "/photographs/new", Pictures.jpeg(), "whom", "thing");
        var values =
                Map.of(
                        "ref",
                        plan,
                        "action",
                        desk.refOn(page, "actions"),
                        "photograph",
                        desk.refOn(page + "/photographs", "photographs"));

        all.add("/plans", Map.of(), EACH_THEIR_OWN_OF_CHILDREN, desk);
        all.add("/plans/{ref}", values, A_FEW, desk);
        all.add("/papers", Map.of("where", "uk", "paper", "card"), EACH_THEIR_OWN, desk);
        all.add("/plans/{ref}/gone", values, A_CHILD, desk);
        all.add(
                "/plans/{ref}/{card}",
                Map.of("ref", plan, "child", desk.refOn(page + "/handover", "handover")),
                A_CHILD,
                desk);
        all.add(
                "/plans/{ref}/parts/{offer}",
                Map.of("ref", plan, "offer", lead.refOn(page, "parts")),
                A_FEW,
                lead);
    }
}
