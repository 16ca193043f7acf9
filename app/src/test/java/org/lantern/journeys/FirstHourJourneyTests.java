package org.lantern.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lantern.CleanSlate;
import org.lantern.access.AgencyKind;
import org.lantern.access.Staff;
import org.lantern.house.WholeHouse;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Somebody who has a child before them and does not know what to do first.
@WholeHouse
@Tag("journey")
class FirstHourJourneyTests {

    private static final String CROYDON = "E09000008";

    @LocalServerPort int port;
    @Autowired Staff staff;
    @Autowired CleanSlate cleanSlate;

    @AfterEach
    void wipe() {
        cleanSlate.wipe();
    }

    @Test
    void aTeacherFindsTheFirstStepsAndPrintsThem() {
        staff.desk(staff.agency(AgencyKind.SOCIAL_CARE, CROYDON), CROYDON);
        try (var teacher = Visitor.atADesk("first-hour", port)) {
            teacher.visit("/").follow("The first hour").follow("I work in a school");
            teacher.sees("within 10 minutes").follow("Wales");
            assertThat(teacher.address()).isEqualTo("/help/first-hour/school/wales");
            teacher.follow("Print it with boxes").sees("Log number");
            teacher.visit("/help/first-hour/everybody/uk/paper/" + CROYDON).sees("01632 960100");
        }
    }
}
