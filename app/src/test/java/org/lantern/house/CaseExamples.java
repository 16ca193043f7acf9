package org.lantern.house;

import static org.lantern.house.Example.Whose.A_CHILD;
import static org.lantern.house.Example.Whose.A_FEW;
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
                List.of(Said.seen(child.value(), name, Answer.text("Mira Example"))),
                file.value(),
                manager);
        var reader = all.reader(manager);
        all.add("/cases", Map.of(), EACH_THEIR_OWN_OF_CHILDREN, reader);
        all.add(
                "/cases/{ref}",
                Map.of("ref", file.toString(), "concept", name.id()),
                A_CHILD,
                reader);
        all.add(
                "/matrix/{record}/{person}",
                Map.of(
                        "record",
                        file.toString(),
                        "person",
                        child.toString(),
                        "sheet",
                        Example.NONE),
                A_CHILD,
                reader);
        duties(all, file, reader);
        all.add(
                "/cases/{ref}/adding",
                Map.of("ref", file.toString(), "draft", draft(file, reader), "path", "check"),
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
                Map.of("ref", file.toString(), "duty", duty.ref().toString(), "noun", "end"),
                A_FEW,
                reader);
    }

    private static String draft(CaseRef file, Example.Reader by) {
        var begun = by.browser().post("/cases/" + file + "/adding").getResponse();
        return String.valueOf(begun.getRedirectedUrl()).replaceAll(".*/adding/", "");
    }
}
