package org.lantern.access;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.lantern.CleanSlate;
import org.lantern.Database;
import org.lantern.TestClock;
import org.lantern.kernel.AgencyRef;
import org.lantern.kernel.TeamRef;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// A desk in Kent, and an administrator of its council at a browser.
@SpringBootTest
@AutoConfigureMockMvc
@Import({Database.class, TestClock.class, Staff.class})
abstract class SettingUpADesk {

    static final String KENT = "E10000016";
    static final String HARROW = "E09000015";

    @Autowired MockMvcTester tester;
    @Autowired Staff staff;
    @Autowired Desks desks;
    @Autowired Agencies agencies;
    @Autowired Practitioners practitioners;
    @Autowired JdbcClient db;
    @Autowired CleanSlate cleanSlate;

    AgencyRef council;
    TeamRef desk;
    Acting.Practitioner administrator;
    Browser browser;

    @BeforeEach
    void aDeskInKentAndAnAdministratorOfTheCouncil() {
        council = staff.agency(AgencyKind.SOCIAL_CARE, KENT);
        desk = staff.desk(council, KENT);
        administrator = staff.of(council, Role.ADMINISTRATOR);
        browser = Browser.of(tester, staff, administrator);
    }

    @AfterEach
    void wipe() {
        cleanSlate.wipe();
        db.sql("delete from session").update();
    }

    String at(String page) {
        return "/set-up/desks/" + desk + page;
    }

    String shown() {
        return browser.page(at("")).select("main").text();
    }
}
