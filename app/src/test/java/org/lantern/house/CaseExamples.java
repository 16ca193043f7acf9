package org.lantern.house;

import static org.lantern.house.Example.Whose.A_CHILD;
import static org.lantern.house.Example.Whose.A_FEW;
import static org.lantern.house.Example.Whose.EACH_THEIR_OWN;
import static org.lantern.house.Example.Whose.EACH_THEIR_OWN_OF_CHILDREN;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lantern.TestClock;
import org.lantern.access.AgencyKind;
import org.lantern.access.Role;
import org.lantern.access.Staff;
import org.lantern.casefile.Cases;
import org.lantern.casefile.Ledger;
import org.lantern.casefile.People;
import org.lantern.casefile.PersonKind;
import org.lantern.casefile.Said;
import org.lantern.clock.Clocks;
import org.lantern.clock.DutyKey;
import org.lantern.clock.Subject;
import org.lantern.kernel.CaseRef;
import org.lantern.kernel.PersonRef;
import org.lantern.vocabulary.Answer;
import org.lantern.vocabulary.Vocabulary;
import org.springframework.boot.test.context.TestComponent;

/// The case of one child.
@TestComponent
class CaseExamples implements Examples.OfRoom {

    private static final String AREA = "E10000012";

    private final Staff staff;
    private final People people;
    private final Ledger ledger;
    private final Cases cases;
    private final Vocabulary vocabulary;
    private final Clocks clocks;

    CaseExamples(
            Staff staff,
            People people,
            Ledger ledger,
            Cases cases,
            Vocabulary vocabulary,
            Clocks clocks) {
        this.staff = staff;
        this.people = people;
        this.ledger = ledger;
        this.cases = cases;
        this.vocabulary = vocabulary;
        this.clocks = clocks;
    }

    @Override
    public void into(Examples all) {
        var council = staff.agency(AgencyKind.SOCIAL_CARE, AREA);
        staff.desk(council, AREA);
        var manager = staff.of(council, Role.MANAGER);
        var child = people.introduce(PersonKind.CHILD, manager);
        var file = cases.open(child, AREA, new UUID(0, 1), manager);
        var name = vocabulary.concept("child.name");
        ledger.record(
                List.of(
                        Said.seen(child.value(), name, Answer.text("Mira Example")),
                        Said.told(child.value(), name, Answer.text("Mirela"), "her aunt")),
                file.value(),
                manager);
        var reader = all.reader(manager);
        all.add("/cases", Map.of(), EACH_THEIR_OWN_OF_CHILDREN, reader);
        all.add("/duties", Map.of(), EACH_THEIR_OWN, reader);
        all.add(
                "/cases/{ref}",
                Map.of("ref", file.toString(), "concept", name.id()),
                A_CHILD,
                reader);
        all.add("/cases/{ref}/plan", Map.of("ref", file.toString()), A_FEW, reader);
        matrix(all, file, child, reader);
        duties(all, file, reader);
        safety(all, file, reader);
        all.add(
                "/cases/{ref}/adding",
                Map.of("ref", file.toString(), "draft", draft(file, reader), "path", "check"),
                A_CHILD,
                reader);
    }

    /// With one mark on its first sheet.
    private static void matrix(Examples all, CaseRef file, PersonRef child, Example.Reader reader) {
        var matrix = "/matrix/" + file + "/" + child;
        var opened = reader.browser().page(matrix).select("[name=opened]").val();
        reader.leadsTo(matrix, "opened", opened, "source", "SEEN", "mark.A12", "yes");
        all.add(
                "/matrix/{record}/{person}",
                Map.of(
                        "record",
                        file.toString(),
                        "person",
                        child.toString(),
                        "sheet",
                        reader.refOn(matrix, "sheets")),
                A_CHILD,
                reader);
    }

    /// One that runs, for a manager of the area.
    private void duties(Examples all, CaseRef file, Example.Reader reader) {
        var returnInterview = new DutyKey("D18");
        clocks.start(
                returnInterview,
                Subject.of(file, new UUID(0, 1), AREA),
                TestClock.START,
                reader.who().by());
        var duty = clocks.ofRecord(returnInterview, file.value()).orElseThrow();
        all.add(
                "/cases/{ref}/duties",
                Map.of("ref", file.toString(), "duty", duty.ref().toString()),
                A_FEW,
                reader);
    }

    /// A safety plan that its carer does not know yet.
    private static void safety(Examples all, CaseRef file, Example.Reader reader) {
        safetyPlan("/cases/" + file, reader);
        all.add(
                "/cases/{ref}/safety-plan",
                Map.of("ref", file.toString(), "number", "1"),
                A_FEW,
                reader);
    }

    static void safetyPlan(String page, Example.Reader reader) {
        reader.leadsTo(
                page + "/safety-plan",
                "instead",
                "0",
                "carer",
                "Ines Example",
                "phone",
                "None yet",
                "supervision",
                "Somebody is awake",
                "visitors",
                "None",
                "transport",
                "By car",
                "address",
                "Police and health",
                "contingency",
                "Ring 999");
    }

    private static String draft(CaseRef file, Example.Reader by) {
        return by.leadsTo("/cases/" + file + "/adding").replaceAll(".*/adding/", "");
    }
}
