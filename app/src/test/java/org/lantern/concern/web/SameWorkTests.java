package org.lantern.concern.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantern.CleanSlate;
import org.lantern.Database;
import org.lantern.Statements;
import org.lantern.TestClock;
import org.lantern.access.AgencyKind;
import org.lantern.access.Staff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// A child who is known and one who is not look alike in time as well: the door tells the database
/// the same, statement by statement, so there is nothing by which one could take longer.
@SpringBootTest(properties = "lantern.access.fallback-area=E10000016")
@AutoConfigureMockMvc
@Import({Database.class, TestClock.class, Staff.class})
class SameWorkTests {

    private static final String KENT = "E10000016";

    @Autowired MockMvcTester browser;
    @Autowired Staff staff;
    @Autowired CleanSlate slate;

    @BeforeEach
    void aChildIsKnown() {
        staff.desk(staff.agency(AgencyKind.SOCIAL_CARE, KENT), KENT);
        tell("Mai", "07700 900123");
    }

    @AfterEach
    void tidy() {
        slate.wipe();
    }

    @Test
    void thePublicDoorDoesTheSameForAKnownAndAnUnknownChildOnEveryPage() {
        var known = tell("Mai", "07700 900123");
        var unknown = tell("Ngoc", "07700 900456");

        assertThat(known).hasSizeGreaterThan(10).allSatisfy(page -> assertThat(page).isNotEmpty());
        assertThat(unknown).isEqualTo(known);
    }

    @Test
    void thePractitionersDoorDoesTheSameToo() {
        var teacher = staff.of(staff.agency(AgencyKind.SCHOOL, KENT));
        var known = report(staff.email(teacher), "Mai");
        var unknown = report(staff.email(teacher), "Ngoc");

        assertThat(known).hasSizeGreaterThan(6);
        assertThat(unknown).isEqualTo(known);
    }

    /// What each page told the database, from the first to the reference.
    private List<List<String>> tell(String name, String phone) {
        var visitor = new Visitor(browser);
        var pages = new ArrayList<List<String>>();
        visitor.open("/worry/start").send("danger.now", "not-now").at("Dover");
        step(pages, visitor, "teller.kind", "public");
        step(pages, visitor, "concern.about", "children");
        step(pages, visitor, "child-1_child.name", name);
        step(pages, visitor, "_another", "no");
        step(pages, visitor, "concern.words", "She is alone");
        step(pages, visitor);
        step(pages, visitor);
        step(pages, visitor, "referrer.may-contact", "yes");
        step(pages, visitor, "referrer.phone", phone);
        assertThat(visitor.address()).isEqualTo("/worry/check");
        step(pages, visitor);
        assertThat(visitor.address()).isEqualTo("/worry/sent");
        pages.add(Statements.during(() -> visitor.open("/worry/sent")));
        return pages;
    }

    private List<List<String>> report(String email, String name) {
        var visitor = new Visitor(browser).signIn(email, Staff.PASSWORD);
        var pages = new ArrayList<List<String>>();
        visitor.open("/concerns/new").send();
        step(pages, visitor, "danger.now", "not-now");
        visitor.at("Dover");
        step(pages, visitor, "concern.about", "children");
        while (!visitor.address().endsWith("/check")) {
            var another = visitor.address().contains("another-");
            if (another) step(pages, visitor, "_another", "no");
            else step(pages, visitor, "child-1_child.name", name, "concern.words", "She is alone");
        }
        step(pages, visitor);
        assertThat(visitor.address()).endsWith("/sent");
        return pages;
    }

    private static void step(List<List<String>> pages, Visitor visitor, String... filled) {
        // What a page reads side by side comes in any order.
        pages.add(Statements.during(() -> visitor.send(filled)).stream().sorted().toList());
    }
}
