package org.lantern.house;

import static org.lantern.house.Example.Whose.EACH_THEIR_OWN;

import java.util.Map;
import org.lantern.access.AgencyKind;
import org.lantern.access.Staff;
import org.springframework.boot.test.context.TestComponent;

/// The first hour: for everybody.
@TestComponent
class HourExamples implements Examples.OfRoom {

    private final Staff staff;

    HourExamples(Staff staff) {
        this.staff = staff;
    }

    @Override
    public void into(Examples all) {
        var area = WholeHouse.FALLBACK;
        var teacher = all.reader(staff.of(staff.agency(AgencyKind.SCHOOL, area)));
        all.add(
                "/help/first-hour",
                Map.of("reader", "everybody", "nation", "wales", "area", area),
                EACH_THEIR_OWN,
                teacher.signedOut());
        all.add("/help/language-card", Map.of("tag", "ar"), EACH_THEIR_OWN, teacher.signedOut());
    }
}
