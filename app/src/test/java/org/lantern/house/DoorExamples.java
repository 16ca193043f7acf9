package org.lantern.house;

import static org.lantern.house.Example.Whose.A_CHILD;
import static org.lantern.house.Example.Whose.A_FEW;
import static org.lantern.house.Example.Whose.EACH_THEIR_OWN;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lantern.access.AgencyKind;
import org.lantern.access.Staff;
import org.lantern.concern.Channel;
import org.lantern.concern.FrontDoor;
import org.lantern.concern.Raising;
import org.lantern.form.Given;
import org.lantern.vocabulary.Answer;
import org.springframework.boot.test.context.TestComponent;

/// The ways in: for everybody, for practitioners, and the desk's telephone.
@TestComponent
class DoorExamples implements Examples.OfRoom {

    private static final String AREA = WholeHouse.FALLBACK;

    private final Staff staff;
    private final FrontDoor frontDoor;

    DoorExamples(Staff staff, FrontDoor frontDoor) {
        this.staff = staff;
        this.frontDoor = frontDoor;
    }

    @Override
    public void into(Examples all) {
        var worker =
                all.reader(staff.at(staff.desk(staff.agency(AgencyKind.SOCIAL_CARE, AREA), AREA)));
        var teacher = all.reader(staff.of(staff.agency(AgencyKind.SCHOOL, AREA)));
        all.add("/", Map.of(), EACH_THEIR_OWN, teacher);
        all.add("/leave", Map.of(), EACH_THEIR_OWN, teacher);
        all.add("/worry", Map.of("path", "danger"), EACH_THEIR_OWN, teacher);
        all.add("/concerns/new", Map.of(), EACH_THEIR_OWN, teacher);
        all.add("/concerns/new/{ref}", draft(teacher, "/concerns/new", "danger"), A_FEW, teacher);
        all.add("/concerns/mine", Map.of(), EACH_THEIR_OWN, teacher);
        all.add("/concerns/mine/{ref}", Map.of("ref", raisedBy(teacher)), A_CHILD, teacher);
        all.add("/calls/new", Map.of(), A_FEW, worker);
        all.add("/calls/{ref}", draft(worker, "/calls/new/whole", "whole"), A_FEW, worker);
    }

    private static Map<String, String> draft(Example.Reader who, String begin, String path) {
        var there = who.browser().post(begin).getResponse().getRedirectedUrl();
        var ref = String.valueOf(there).replaceAll(".*/([0-9a-f-]{36})/.*", "$1");
        return Map.of("ref", ref, "path", path);
    }

    private String raisedBy(Example.Reader who) {
        var words = new Given("", "concern.words", 1, Answer.text("She is never alone"));
        var raising =
                new Raising(
                        Channel.PRACTITIONER,
                        "concern-practitioner",
                        1,
                        List.of(words),
                        Optional.empty());
        return frontDoor.raise(raising, who.who()).concern().toString();
    }
}
