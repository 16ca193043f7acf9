package org.lantern.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lantern.CleanSlate;
import org.lantern.access.AgencyKind;
import org.lantern.access.Role;
import org.lantern.access.Staff;
import org.lantern.casefile.Cases;
import org.lantern.casefile.People;
import org.lantern.casefile.PersonKind;
import org.lantern.house.WholeHouse;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// The board's administrator sets up a desk in Suffolk; its manager reads who looked at a case.
@WholeHouse
@Tag("journey")
class SetUpJourneyTests {

    private static final String SUFFOLK = "E10000029";

    @LocalServerPort int port;
    @Autowired Staff staff;
    @Autowired People people;
    @Autowired Cases cases;
    @Autowired CleanSlate cleanSlate;

    @AfterEach
    void wipe() {
        cleanSlate.wipe();
    }

    @Test
    void aDeskGetsHoursANumberAndMembersAndAClosedAccountIsOpenedAgain() {
        var council = staff.agency(AgencyKind.SOCIAL_CARE, SUFFOLK);
        var desk = "/set-up/desks/" + staff.desk(council, SUFFOLK);
        var colleague = staff.of(council, Role.DUTY_WORKER);
        var board = staff.board();
        try (var administrator = Visitor.atADesk("set-up", port)) {
            administrator.signIn(staff, staff.of(board, Role.ADMINISTRATOR));
            administrator.visit("/set-up").visit("/set-up/agencies/" + council).visit(desk);

            administrator.visit(desk + "/hours").press("Save").visit(desk + "/hours");
            administrator.find("[name='rows[0].opens']").fill("22:00");
            administrator.press("Save").sees("Select at least one day");
            administrator.find("[name='rows[0].days'][value=FRIDAY]").check();
            administrator.find("[name='rows[0].closes']").fill("06:00");
            administrator.press("Save").sees("22:00 to 06:00");

            administrator.visit(desk + "/number").press("Save").visit(desk + "/number");
            administrator.find("[name=telephone]").fill("01632 960123");
            administrator.press("Save").sees("Enter where the number is from");
            administrator.visit(desk + "/areas").visit(desk);
            administrator.find("select").selectOption(colleague.ref().toString());
            administrator.press("Add").sees("Take off the desk");

            administrator.visit("/set-up/people/" + colleague.ref()).press("Close this account");
            administrator.press("Open this account again").sees("It is not shown again");
        }
    }

    @Test
    void aManagerReadsWhoLookedAtACase() {
        var council = staff.agency(AgencyKind.SOCIAL_CARE, SUFFOLK);
        var worker = staff.at(staff.desk(council, SUFFOLK));
        var child = people.introduce(PersonKind.CHILD, worker);
        var file = cases.open(child, SUFFOLK, new UUID(0, 1), worker);
        for (int i = 0; i < 55; i++) cases.look(file, worker);
        try (var manager = Visitor.atADesk("trail", port)) {
            manager.signIn(staff, staff.of(council, Role.MANAGER)).visit("/cases/" + file);
            manager.follow("Who looked at this").sees(worker.name());
            manager.follow("Next").sees("Opened the case");
        }
    }

    @Test
    void anOpenPageSaysInGoodTimeThatItWillEndAndLetsOneStay() {
        var council = staff.agency(AgencyKind.SOCIAL_CARE, SUFFOLK);
        try (var worker = Visitor.atADesk("ending", port)) {
            worker.signIn(staff, staff.at(staff.desk(council, SUFFOLK)));
            worker.page().clock().install();
            worker.visit("/desk/queue").sees("if nothing is done until then");
            assertThat(worker.find(".lantern-ending a").isVisible()).isFalse();

            worker.page().clock().runFor(26 * 60_000);
            worker.look();
            worker.find(".lantern-ending a").click();
            worker.find(".lantern-ending:not(.lantern-ending--near)").waitFor();

            worker.page().clock().runFor(31 * 60_000);
            worker.look().sees("You were signed out at");
        }
    }
}
