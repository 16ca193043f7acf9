package org.lantern.house;

import static org.lantern.house.Example.Whose.A_CHILD;

import java.util.Map;
import java.util.UUID;
import org.lantern.access.AgencyKind;
import org.lantern.access.Role;
import org.lantern.access.Staff;
import org.lantern.casefile.Cases;
import org.lantern.casefile.People;
import org.lantern.casefile.PersonKind;
import org.springframework.boot.test.context.TestComponent;

/// The assessment of one child.
@TestComponent
class AssessmentExamples implements Examples.OfRoom {

    private static final String AREA = "E10000012";

    private final Staff staff;
    private final People people;
    private final Cases cases;

    AssessmentExamples(Staff staff, People people, Cases cases) {
        this.staff = staff;
        this.people = people;
        this.cases = cases;
    }

    @Override
    public void into(Examples all) {
        var council = staff.agency(AgencyKind.SOCIAL_CARE, AREA);
        staff.desk(council, AREA);
        var manager = staff.of(council, Role.MANAGER);
        var child = people.introduce(PersonKind.CHILD, manager);
        var file = cases.open(child, AREA, new UUID(0, 1), manager);
        var reader = all.reader(manager);
        var assessment = reader.leadsTo("/cases/" + file + "/assessment");
        var topic = "assessment-identity";
        var draft = reader.leadsTo(assessment + "/sections/b/" + topic);
        all.add(
                "/cases/{ref}/assessment",
                Map.of(
                        "ref",
                        file.toString(),
                        "section",
                        "b",
                        "topic",
                        topic,
                        "draft",
                        draft.substring(draft.lastIndexOf('/') + 1),
                        "path",
                        "check"),
                A_CHILD,
                reader);
    }
}
