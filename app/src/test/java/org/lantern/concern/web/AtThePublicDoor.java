package org.lantern.concern.web;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.lantern.CleanSlate;
import org.lantern.Database;
import org.lantern.TestClock;
import org.lantern.access.AgencyKind;
import org.lantern.access.Staff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// A member of the public at the front door, and a desk in Kent behind it.
@SpringBootTest(properties = "lantern.access.fallback-area=E10000016")
@AutoConfigureMockMvc
@Import({Database.class, TestClock.class, Staff.class})
abstract class AtThePublicDoor {

    static final String KENT = "E10000016";
    static final String CODE = "[0-9A-Z]{4}-[0-9A-Z]{4}";

    @Autowired MockMvcTester browser;
    @Autowired Staff staff;
    @Autowired JdbcClient db;
    @Autowired TestClock clock;
    @Autowired CleanSlate slate;

    Visitor visitor;

    @BeforeEach
    void aDeskInKent() {
        staff.desk(staff.agency(AgencyKind.SOCIAL_CARE, KENT), KENT);
        visitor = new Visitor(browser);
    }

    @AfterEach
    void tidy() {
        slate.wipe();
        clock.reset();
    }

    void toTheChildren() {
        visitor.open("/worry/start").send("danger.now", "not-now").at("Dover");
        visitor.send("teller.kind", "public").send("concern.about", "children");
    }

    String one(String sql) {
        return db.sql(sql).query(String.class).single();
    }
}
