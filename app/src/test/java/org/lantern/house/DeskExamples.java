package org.lantern.house;

import static org.lantern.house.Example.Whose.A_CHILD;
import static org.lantern.house.Example.Whose.A_FEW;
import static org.lantern.house.Example.Whose.EACH_THEIR_OWN;
import static org.lantern.house.Example.Whose.EACH_THEIR_OWN_OF_CHILDREN;

import java.util.Map;
import org.lantern.access.Acting;
import org.lantern.access.AgencyKind;
import org.lantern.access.Role;
import org.lantern.access.Staff;
import org.lantern.form.Given;
import org.lantern.vocabulary.Answer;
import org.springframework.boot.test.context.TestComponent;

/// A teacher's concern, and the duty desk that has taken it up.
@TestComponent
class DeskExamples implements Examples.OfRoom {

    private static final String AREA = "E10000011";
    private static final String ELSEWHERE = "E08000012";

    private final Staff staff;
    private final Telling telling;

    DeskExamples(Staff staff, Telling telling) {
        this.staff = staff;
        this.telling = telling;
    }

    @Override
    public void into(Examples all) {
        var council = staff.agency(AgencyKind.SOCIAL_CARE, AREA);
        var team = staff.desk(council, AREA);
        var desk = all.reader(staff.at(team));
        var colleague = staff.at(team);
        var teacher = staff.of(staff.agency(AgencyKind.SCHOOL, AREA));
        var of = Map.of("ref", telling.urgently(AREA, teacher).toString());
        desk.leadsTo("/concerns/" + of.get("ref") + "/claim");

        all.add("/desk", Map.of("name", "urgent"), EACH_THEIR_OWN, desk);
        all.add("/figures", Map.of(), A_FEW, all.reader(staff.of(council, Role.ANALYST)));
        all.add("/desk/queue", Map.of("name", "urgent"), EACH_THEIR_OWN_OF_CHILDREN, desk);
        all.add("/concerns/{ref}", of, A_CHILD, desk);
        all.add("/concerns/{ref}/{noun}", of, A_FEW, desk);
        all.add("/concerns/{ref}/offer", of, A_FEW, desk);
        all.add("/concerns/{ref}/found-child", of, A_CHILD, desk);
        all.add("/concerns/kept-apart", Map.of(), EACH_THEIR_OWN, desk);
        all.add("/concerns/{ref}/host-area", of, A_FEW, desk);
        var manager = all.reader(staff.of(council, Role.MANAGER));
        all.add("/concerns/{ref}/who-looked", of, A_CHILD, manager);
        all.add("/concerns/{ref}/another-person", of, A_CHILD, manager);
        var decided = Map.of("ref", telling.urgently(AREA, teacher).toString());
        var decision = "/concerns/" + decided.get("ref") + "/decision";
        desk.leadsTo(decision, "kind-0", "ADVICE_ONLY", "reasons-0", "Advice given");
        all.add("/concerns/{ref}/answering-area", decided, A_FEW, manager);
        stillHere(all, telling.urgently(AREA, teacher).toString(), desk);
        handover(all, of.get("ref"), desk, colleague);

        var allegations = all.reader(staff.of(council, Role.ALLEGATIONS_MANAGER));
        var whoIsMeant = new Given("", "concern.staff-name", 1, Answer.text("Mr Elderwick"));
        var aboutStaff = new Given("", "concern.about-staff", 1, Answer.code("yes"));
        var restricted = telling.urgently(AREA, teacher, aboutStaff, whoIsMeant).toString();
        all.add("/concerns/{ref}/naming", Map.of("ref", restricted), A_CHILD, allegations);
        all.add("/concerns/{ref}/given-back", Map.of("ref", restricted), A_CHILD, allegations);
    }

    /// An area that has to be rung took the decision over, and the child is where they were.
    private static void stillHere(Examples all, String concern, Example.Reader desk) {
        var page = "/concerns/" + concern;
        desk.leadsTo(page + "/offer", "area", ELSEWHERE, "tonight", "STAYS", "words", "Theirs");
        desk.leadsTo(
                page + "/offers/" + desk.refOn(page, "offers"),
                "answer",
                "ACCEPT",
                "name",
                "J. Hill",
                "time",
                "00:01");
    }

    /// One goes off shift and hands it to another, who has not taken it over yet.
    private static void handover(
            Examples all, String concern, Example.Reader from, Acting.Practitioner to) {
        from.leadsTo(
                "/desk/handover",
                "to",
                to.ref().toString(),
                "hand-" + concern,
                "yes",
                "words-" + concern,
                "Her school rings back at six");
        all.add("/desk/handover", Map.of(), EACH_THEIR_OWN_OF_CHILDREN, from);
    }
}
