package org.lantern.house;

import static org.lantern.house.Example.Whose.A_CHILD;
import static org.lantern.house.Example.Whose.EACH_THEIR_OWN_OF_CHILDREN;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lantern.access.AgencyKind;
import org.lantern.access.Role;
import org.lantern.access.Staff;
import org.lantern.casefile.Cases;
import org.lantern.casefile.Ledger;
import org.lantern.casefile.People;
import org.lantern.casefile.PersonKind;
import org.lantern.casefile.Said;
import org.lantern.kernel.CaseRef;
import org.lantern.vocabulary.Answer;
import org.lantern.vocabulary.Vocabulary;
import org.springframework.boot.test.context.TestComponent;

/// The case of one child.
@TestComponent
class CaseExamples implements Examples.OfRoom {

    private final Staff staff;
    private final People people;
    private final Ledger ledger;
    private final Cases cases;
    private final Vocabulary vocabulary;

    CaseExamples(Staff staff, People people, Ledger ledger, Cases cases, Vocabulary vocabulary) {
        this.staff = staff;
        this.people = people;
        this.ledger = ledger;
        this.cases = cases;
        this.vocabulary = vocabulary;
    }

    @Override
    public void into(Examples all) {
        var area = "E10000012";
        var council = staff.agency(AgencyKind.SOCIAL_CARE, area);
        staff.desk(council, area);
        var manager = staff.of(council, Role.MANAGER);
        var child = people.introduce(PersonKind.CHILD, manager);
        var file = cases.open(child, area, new UUID(0, 1), manager);
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
        all.add(
                "/cases/{ref}/adding",
                Map.of("ref", file.toString(), "draft", draft(file, reader), "path", "check"),
                A_CHILD,
                reader);
    }

    private static String draft(CaseRef file, Example.Reader by) {
        var begun = by.browser().post("/cases/" + file + "/adding").getResponse();
        return String.valueOf(begun.getRedirectedUrl()).replaceAll(".*/adding/", "");
    }
}
