package org.lantern.house;

import static org.lantern.house.Example.Whose.A_CHILD;
import static org.lantern.house.Example.Whose.A_FEW;

import java.util.Map;
import org.lantern.access.Acting;
import org.lantern.access.AgencyKind;
import org.lantern.access.Role;
import org.lantern.access.Staff;
import org.springframework.boot.test.context.TestComponent;

/// What one person at a desk puts before another: a decision that needs a manager, an offer to
/// another area, a question to the one who told us, two concerns that are decided as one.
@TestComponent
class ProposedExamples implements Examples.OfRoom {

    private static final String AREA = "E10000013";
    private static final String OTHER = "E10000014";

    private final Staff staff;
    private final Telling telling;

    ProposedExamples(Staff staff, Telling telling) {
        this.staff = staff;
        this.telling = telling;
    }

    @Override
    public void into(Examples all) {
        var council = staff.agency(AgencyKind.SOCIAL_CARE, AREA);
        var worker = all.reader(staff.at(staff.desk(council, AREA)));
        var manager = all.reader(staff.of(council, Role.MANAGER));
        var teacher = all.reader(staff.of(staff.agency(AgencyKind.SCHOOL, AREA)));
        proposal(all, concern(teacher.who()), worker, manager);
        offer(all, concern(teacher.who()), worker);
        question(all, concern(teacher.who()), worker, teacher);
        join(all, concern(teacher.who()), concern(teacher.who()), worker);
    }

    /// No further action, although there are signs.
    private static void proposal(
            Examples all, String concern, Example.Reader worker, Example.Reader manager) {
        worker.leadsTo(
                "/concerns/" + concern + "/decision",
                "kind-0",
                "NO_FURTHER_ACTION",
                "reasons-0",
                "It was her uncle");
        var proposal = manager.refOn("/concerns/" + concern, "proposals");
        all.add(
                "/concerns/{ref}/proposals/{proposal}",
                Map.of("ref", concern, "proposal", proposal),
                A_FEW,
                manager);
    }

    private void offer(Examples all, String concern, Example.Reader worker) {
        worker.leadsTo(
                "/concerns/" + concern + "/offer",
                "area",
                OTHER,
                "tonight",
                "STAYS",
                "words",
                "Lives there");
        var there = staff.at(staff.desk(staff.agency(AgencyKind.SOCIAL_CARE, OTHER), OTHER));
        var other = all.reader(there);
        all.add(
                "/concerns/{ref}/offers/{offer}",
                Map.of("ref", concern, "offer", other.refOn("/concerns/" + concern, "offers")),
                A_FEW,
                other);
        all.add(
                "/concerns/{ref}/offers/{offer}/taking-back",
                Map.of("ref", concern, "offer", worker.refOn("/concerns/" + concern, "offers")),
                A_FEW,
                worker);
    }

    private static void question(
            Examples all, String concern, Example.Reader worker, Example.Reader teacher) {
        var questions = "/concerns/" + concern + "/questions";
        worker.leadsTo(questions, "words", "Who collects her on Fridays?");
        all.add(
                "/concerns/{ref}/questions",
                Map.of("ref", concern, "question", teacher.refOn(questions, "questions")),
                A_CHILD,
                teacher);
    }

    private static void join(Examples all, String concern, String into, Example.Reader worker) {
        var code = worker.browser().page("/concerns/" + into).select("h1").text();
        worker.leadsTo(
                "/concerns/" + concern + "/joining",
                "code",
                code.substring(code.lastIndexOf(' ') + 1),
                "words",
                "The same stranger");
        all.add(
                "/concerns/{ref}/joining/{join}",
                Map.of("ref", into, "join", worker.refOn("/concerns/" + into, "joining")),
                A_FEW,
                worker);
    }

    private String concern(Acting.Practitioner teacher) {
        return telling.urgently(AREA, teacher).toString();
    }
}
