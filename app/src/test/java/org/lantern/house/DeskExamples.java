package org.lantern.house;

import static org.lantern.house.Example.Whose.A_CHILD;
import static org.lantern.house.Example.Whose.A_FEW;
import static org.lantern.house.Example.Whose.EACH_THEIR_OWN;
import static org.lantern.house.Example.Whose.EACH_THEIR_OWN_OF_CHILDREN;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lantern.access.Acting;
import org.lantern.access.AgencyKind;
import org.lantern.access.Role;
import org.lantern.access.Staff;
import org.lantern.concern.Channel;
import org.lantern.concern.FrontDoor;
import org.lantern.concern.Raising;
import org.lantern.form.Given;
import org.lantern.kernel.ConcernRef;
import org.lantern.vocabulary.Answer;
import org.lantern.vocabulary.Value;
import org.springframework.boot.test.context.TestComponent;

/// A teacher's concern, and the duty desk that has taken it up.
@TestComponent
class DeskExamples implements Examples.OfRoom {

    private static final String AREA = "E10000011";

    private final Staff staff;
    private final FrontDoor frontDoor;

    DeskExamples(Staff staff, FrontDoor frontDoor) {
        this.staff = staff;
        this.frontDoor = frontDoor;
    }

    @Override
    public void into(Examples all) {
        var council = staff.agency(AgencyKind.SOCIAL_CARE, AREA);
        var desk = all.reader(staff.at(staff.desk(council, AREA)));
        var teacher = all.reader(staff.of(staff.agency(AgencyKind.SCHOOL, AREA)));
        var concern = raise(teacher.who());
        desk.browser().post("/concerns/" + concern + "/claim");

        var of = Map.of("ref", concern.toString(), "noun", "raised-urgency");
        var nothing = new HashMap<>(of);
        for (var kind : List.of("proposal", "offer", "join", "question"))
            nothing.put(kind, Example.NONE);
        all.add("/desk", Map.of("name", "urgent", "handover", Example.NONE), EACH_THEIR_OWN, desk);
        all.add("/desk/queue", Map.of("name", "urgent"), EACH_THEIR_OWN_OF_CHILDREN, desk);
        all.add("/concerns/{ref}", nothing, A_CHILD, desk);
        all.add("/concerns/{ref}/{noun}", of, A_FEW, desk);
        all.add("/concerns/{ref}/offer", of, A_FEW, desk);
        all.add(
                "/concerns/{ref}/who-looked",
                of,
                A_CHILD,
                all.reader(staff.of(council, Role.MANAGER)));
        var allegations = all.reader(staff.of(council, Role.ALLEGATIONS_MANAGER));
        var restricted = raise(teacher.who(), new Given("", "concern.about-staff", 1, code("yes")));
        all.add(
                "/concerns/{ref}/naming",
                Map.of("ref", restricted.toString()),
                A_CHILD,
                allegations);
    }

    private ConcernRef raise(Acting.Practitioner teacher, Given... more) {
        var given = new ArrayList<>(List.of(more));
        given.addAll(
                List.of(
                        new Given("", "danger.now", 1, code("taken-or-leaving")),
                        new Given("", "place.area", 1, code(AREA)),
                        new Given("", "concern.about", 1, code("children")),
                        new Given("child-1", "child.name", 1, Answer.text("Mira Example")),
                        new Given("", "concern.words", 1, Answer.text("A stranger waits"))));
        var raising =
                new Raising(
                        Channel.PRACTITIONER, "concern-practitioner", 1, given, Optional.empty());
        return frontDoor.raise(raising, teacher).concern();
    }

    private static Answer code(String code) {
        return new Answer.Known(new Value.Code(code));
    }
}
