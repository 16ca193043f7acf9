package org.lantern.house;

import static org.lantern.house.Example.Whose.A_FEW;
import static org.lantern.house.Example.Whose.EACH_THEIR_OWN;

import jakarta.servlet.http.Cookie;
import java.util.Map;
import java.util.Objects;
import org.lantern.access.AgencyKind;
import org.lantern.access.Browser;
import org.lantern.access.Role;
import org.lantern.access.Staff;
import org.springframework.boot.test.context.TestComponent;

/// A screen on the wall of a desk, and whoever keeps it.
@TestComponent
class ScreenExamples implements Examples.OfRoom {

    private static final String AREA = "E10000019";

    private final Staff staff;

    ScreenExamples(Staff staff) {
        this.staff = staff;
    }

    @Override
    public void into(Examples all) {
        var council = staff.agency(AgencyKind.SOCIAL_CARE, AREA);
        var team = staff.desk(council, AREA);
        var manager = all.reader(staff.of(council, Role.MANAGER));
        all.add("/screen", Map.of(), EACH_THEIR_OWN, manager.with(screen(manager, team)));
        all.add("/screens", Map.of("ref", manager.refOn("/screens", "screens")), A_FEW, manager);
    }

    /// What the browser of a new screen keeps.
    static Cookie screen(Example.Reader manager, Object of) {
        var made =
                Browser.html(
                        manager.browser()
                                .post(
                                        "/screens/new",
                                        "of",
                                        of.toString(),
                                        "name",
                                        "Duty room, second floor"));
        var code = made.select(".govuk-panel__body strong").text();
        var opened = manager.signedOut().browser().post("/screen/code", "code", code);
        return Objects.requireNonNull(opened.getResponse().getCookie("screen"));
    }
}
