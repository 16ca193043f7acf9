package org.lantern.house;

import static org.lantern.house.Example.Whose.A_FEW;
import static org.lantern.house.Example.Whose.EACH_THEIR_OWN;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lantern.access.AgencyKind;
import org.lantern.access.Role;
import org.lantern.access.Staff;
import org.springframework.boot.test.context.TestComponent;

/// Two managers of a team: one is on call and away, the other offers a shift.
@TestComponent
class RotaExamples implements Examples.OfRoom {

    private static final String AREA = "E10000016";
    private static final Pattern SHIFT = Pattern.compile("/shifts/([A-Z_0-9-]+)/offer");

    private final Staff staff;

    RotaExamples(Staff staff) {
        this.staff = staff;
    }

    @Override
    public void into(Examples all) {
        var council = staff.agency(AgencyKind.SOCIAL_CARE, AREA);
        var team = staff.desk(council, AREA).toString();
        var manager = all.reader(staff.of(council, Role.MANAGER));
        var colleague = all.reader(staff.of(council, Role.MANAGER));
        var rota = "/rota/" + team;
        putOn(rota, "1", colleague, manager);
        colleague.leadsTo(offerOf(colleague), "to", manager.who().ref().toString());
        putOn(rota, "2", manager, manager);
        manager.leadsTo("/rota/mine/absence", day("firstDay", "5", day("lastDay", "6")));

        var values = new HashMap<String, String>();
        values.put("team", team);
        values.put("shift", shift(manager));
        values.put("turn", manager.refOn(rota, "turns"));
        values.put("away", manager.refOn("/rota/mine", "absences"));
        values.put("offer", manager.refOn("/rota/mine", "offers"));
        all.add("/rota", Map.of(), EACH_THEIR_OWN, manager);
        all.add("/rota/mine", values, EACH_THEIR_OWN, manager);
        all.add("/rota/{team}", values, A_FEW, manager);
    }

    /// On a day in December, overnight.
    private static void putOn(String rota, String day, Example.Reader who, Example.Reader by) {
        by.leadsTo(
                rota + "/new-turn",
                day(
                        "firstDay",
                        day,
                        "who",
                        who.who().ref().toString(),
                        "rank",
                        "MANAGER",
                        "opens",
                        "18:00",
                        "closes",
                        "8:00",
                        "how",
                        "ONCE"));
    }

    private static String offerOf(Example.Reader who) {
        var offer = who.browser().page("/rota/mine").select("a[href$=/offer]").attr("href");
        if (offer.isEmpty()) throw new AssertionError("No shift of theirs on /rota/mine");
        return offer;
    }

    private static String shift(Example.Reader who) {
        return SHIFT.matcher(offerOf(who)).results().findFirst().orElseThrow().group(1);
    }

    private static String[] day(String field, String day, String... others) {
        return Stream.concat(
                        Stream.of(
                                field + ".day",
                                day,
                                field + ".month",
                                "12",
                                field + ".year",
                                "2026"),
                        Stream.of(others))
                .toArray(String[]::new);
    }
}
