package org.lantern.journeys;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.lantern.CleanSlate;
import org.lantern.access.Acting;
import org.lantern.access.AgencyKind;
import org.lantern.access.Staff;
import org.lantern.house.WholeHouse;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// The duty desk of Essex, with two who work at it, and a teacher there.
@WholeHouse
@Tag("journey")
abstract class AtADeskInEssex {

    static final String ESSEX = "E10000012";

    @LocalServerPort int port;
    @Autowired Staff staff;
    @Autowired CleanSlate cleanSlate;

    Acting.Practitioner worker;
    Acting.Practitioner colleague;
    Acting.Practitioner teacher;

    @BeforeEach
    void twoAtTheDeskAndATeacher() {
        var desk = staff.desk(staff.agency(AgencyKind.SOCIAL_CARE, ESSEX), ESSEX);
        worker = staff.at(desk);
        colleague = staff.at(desk);
        teacher = staff.of(staff.agency(AgencyKind.SCHOOL, ESSEX));
    }

    @AfterEach
    void wipe() {
        cleanSlate.wipe();
    }
}
