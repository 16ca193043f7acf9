package org.lantern.house;

import static org.lantern.house.Example.Whose.A_CHILD;
import static org.lantern.house.Example.Whose.A_FEW;
import static org.lantern.house.Example.Whose.EACH_THEIR_OWN;

import java.util.Map;
import org.lantern.access.AgencyKind;
import org.lantern.access.Staff;
import org.springframework.boot.test.context.TestComponent;

/// The ways in: for everybody, for practitioners, and the desk's telephone.
@TestComponent
class DoorExamples implements Examples.OfRoom {

    private static final String AREA = WholeHouse.FALLBACK;
    private static final Map<String, String> ANSWERS =
            Map.ofEntries(
                    Map.entry("danger.now", "not-now"),
                    Map.entry("telephone.received-words", "10 minutes ago"),
                    Map.entry("teller.kind", "public"),
                    Map.entry("place.area", AREA),
                    Map.entry("place.area.words", "Kent"),
                    Map.entry("place.area.found", "Kent"),
                    Map.entry("concern.about", "children"),
                    Map.entry("child-1_child.name", "Mira Example"),
                    Map.entry("_another", "no"),
                    Map.entry("concern.words", "She is never alone"),
                    Map.entry("referrer.may-contact", "no"));

    private final Staff staff;
    private final Telling telling;

    DoorExamples(Staff staff, Telling telling) {
        this.staff = staff;
        this.telling = telling;
    }

    @Override
    public void into(Examples all) {
        var worker =
                all.reader(staff.at(staff.desk(staff.agency(AgencyKind.SOCIAL_CARE, AREA), AREA)));
        var teacher = all.reader(staff.of(staff.agency(AgencyKind.SCHOOL, AREA)));
        everybody(all, teacher);
        all.add("/concerns/new", Map.of(), EACH_THEIR_OWN, teacher);
        all.add("/concerns/new/{ref}", draft(teacher, "/concerns/new"), A_FEW, teacher);
        all.add("/concerns/new/{ref}/sent", sent(teacher, "/concerns/new"), A_FEW, teacher);
        all.add("/concerns/mine", Map.of(), EACH_THEIR_OWN, teacher);
        var raised = telling.urgently(AREA, teacher.who()).toString();
        all.add("/concerns/mine/{ref}", Map.of("ref", raised), A_CHILD, teacher);
        all.add("/calls/new", Map.of(), A_FEW, worker);
        all.add("/calls/{ref}", draft(worker, "/calls/new/whole"), A_FEW, worker);
        all.add("/calls/{ref}/sent", sent(worker, "/calls/new/whole"), A_FEW, worker);
    }

    /// What needs no account: somebody who is half-way, and somebody who has sent.
    private void everybody(Examples all, Example.Reader teacher) {
        for (var open : new String[] {"/", "/leave"})
            all.add(open, Map.of(), EACH_THEIR_OWN, teacher.signedOut());
        all.add("/worry", Map.of("path", "danger"), EACH_THEIR_OWN, begun(teacher));
        var sender = begun(teacher);
        sender.leadsTo(Telling.toTheCheck(sender, "/worry/place", ANSWERS));
        all.add("/worry/sent", Map.of(), EACH_THEIR_OWN, sender);
    }

    /// Whoever that is, without a session, at a browser that has begun to tell.
    private static Example.Reader begun(Example.Reader who) {
        var begun = who.signedOut().browser().post("/worry/danger", "danger.now", "not-now");
        return who.with(begun.getResponse().getCookies());
    }

    private static Map<String, String> draft(Example.Reader who, String begin) {
        var there = who.leadsTo(begin);
        var path = there.substring(there.lastIndexOf('/') + 1);
        return Map.of("ref", there.replaceAll(".*/([0-9a-f-]{36})/.*", "$1"), "path", path);
    }

    private static Map<String, String> sent(Example.Reader who, String begin) {
        var check = Telling.toTheCheck(who, who.leadsTo(begin), ANSWERS);
        who.leadsTo(check);
        return Map.of("ref", check.replaceAll(".*/([0-9a-f-]{36})/.*", "$1"));
    }
}
