package org.lantern.concern.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantern.CleanSlate;
import org.lantern.Database;
import org.lantern.TestClock;
import org.lantern.access.Acting;
import org.lantern.access.AgencyKind;
import org.lantern.access.Role;
import org.lantern.access.Staff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// Practitioners raise concerns signed in, and the desk takes calls.
@SpringBootTest(properties = "lantern.access.fallback-area=E10000016")
@AutoConfigureMockMvc
@Import({Database.class, TestClock.class, Staff.class})
class StaffDoorTests {

    private static final String KENT = "E10000016";

    @Autowired MockMvcTester browser;
    @Autowired Staff staff;
    @Autowired JdbcClient db;
    @Autowired CleanSlate slate;

    private Acting.Practitioner worker;
    private Acting.Practitioner teacher;
    private Acting.Practitioner lead;

    @BeforeEach
    void aDeskAndASchool() {
        worker = staff.at(staff.desk(staff.agency(AgencyKind.SOCIAL_CARE, KENT), KENT));
        var school = staff.agency(AgencyKind.SCHOOL, KENT);
        teacher = staff.of(school);
        lead = staff.of(school, Role.SAFEGUARDING_LEAD);
    }

    @AfterEach
    void tidy() {
        slate.wipe();
    }

    @Test
    void aTeacherRaisesAConcernWithTheQuestionsOfASchool() {
        var visitor = raise("A stranger collects her");

        assertThat(visitor.address()).endsWith("/sent");
        assertThat(visitor.page().text())
                .contains("designated safeguarding lead")
                .doesNotContain("A stranger collects her");
        assertThat(one("select referrer || ' ' || channel from concern.concern"))
                .isEqualTo("PRACTITIONER PRACTITIONER");
    }

    @Test
    void theSafeguardingLeadSeesItAtOnceAndCanAdd() {
        raise("A stranger collects her");
        var visitor = in(lead).open("/concerns/mine");
        visitor.open(visitor.page().select("main a[href^=/concerns/mine/]").attr("href"));
        assertThat(visitor.page().text()).contains("A stranger collects her", teacher.name());
        visitor.send("words", "A red car, twice this week");
        assertThat(visitor.page().text()).contains("A red car, twice this week");
        assertThat(one("select words from concern.addition"))
                .isEqualTo("A red car, twice this week");
    }

    @Test
    void theSentPageSpeaksOfTheSafeguardingLeadsOnlyWhereTheySeeIt() {
        assertThat(raise("A stranger collects her").page().text()).contains("safeguarding leads");

        staff.of(worker.agency(), Role.ALLEGATIONS_MANAGER);
        var about = raise("The caretaker", "concern.about-staff", "yes");
        assertThat(about.address()).endsWith("/sent");
        assertThat(about.page().text())
                .doesNotContain("safeguarding leads", "desk of the children")
                .contains("it stands on no desk: a few named managers read it");
        assertThat(
                        one(
                                "select count(*)::text from casefile.restriction r join concern.concern c on c.ref = r.record"))
                .isEqualTo("1");
    }

    @Test
    void theDeskSeesWhichAgencyToldUsAndOfTheReferrerNoMore() {
        raise("A stranger collects her");
        var page = in(worker).open("/concerns/" + one("select ref::text from concern.concern"));

        assertThat(page.page().select("main .govuk-caption-l").text())
                .isEqualTo("From: SCHOOL of E10000016 (School or college)");
        assertThat(page.page().text()).doesNotContain(teacher.name());
    }

    @Test
    void anotherSchoolNeverMeetsIt() {
        raise("A stranger collects her");
        var other = in(staff.of(staff.agency(AgencyKind.SCHOOL, KENT), Role.SAFEGUARDING_LEAD));
        assertThat(other.open("/concerns/mine").page().select("main tbody")).isEmpty();
        var ref = one("select ref::text from concern.concern");
        assertThat(other.get("/concerns/mine/" + ref).getResponse().getStatus()).isEqualTo(404);
    }

    @Test
    void anUnfinishedOneWaitsForItsAuthorAlone() {
        var visitor = in(teacher).open("/concerns/new").send().send("danger.now", "not-sure");
        var there = visitor.address();
        assertThat(in(teacher).open("/concerns/new").page().text()).contains("Begun and not sent");
        assertThat(in(lead).get(there).getResponse().getStatus()).isEqualTo(404);
    }

    @Test
    void aCallIsTakenOnOnePageAndTheCallerIsItsSource() {
        var visitor = in(worker).open("/calls/new");
        visitor.send(call("08:40"));
        assertThat(visitor.address()).endsWith("/check");
        visitor.send();
        assertThat(visitor.address()).endsWith("/sent");
        assertThat(
                        one(
                                "select to_char(received_at at time zone 'utc', 'HH24:MI') from concern.concern"))
                .isEqualTo("08:40");
        assertThat(
                        one(
                                """
                                select source || ' ' || (recorded_by = '%s')
                                from casefile.statement where concept = 'concern.words'
                                """
                                        .formatted(worker.ref())))
                .isEqualTo("CALLER true");
    }

    @Test
    void earlierConcernsShowBesideACallToTheDeskAlone() {
        var first = in(worker).open("/calls/new");
        first.send(call("08:40")).send();
        var code = first.page().select(".govuk-panel__body").text().replace("Your reference: ", "");
        var second = in(worker).open("/calls/new");
        second.send("child-1_child.name", "LÊ Maï", "_again", "earlier");
        assertThat(second.page().select("#earlier").text()).contains(code, "mai");
        assertThat(one("select count(*)::text from audit.act where act = 'concern-found'"))
                .isNotEqualTo("0");
        assertThat(in(teacher).get("/calls/new").getResponse().getStatus()).isEqualTo(404);
    }

    @Test
    void whoeverTakesACallReadsWhatToSayToACallerWhoAsksWhetherAChildIsKnown() {
        var page = in(worker).open("/calls/new").page();

        assertThat(page.select("#if-they-ask").text())
                .contains(
                        "neither yes nor no", "That is the same for every child and every caller");
        assertThat(page.select("form[action$=whole]").text())
                .contains("If the caller asks whether a child is known to you");
    }

    private static String[] call(String when) {
        return new String[] {
            "telephone.received-words", when, "teller.kind", "public", "danger.now", "not-now",
            "place.area", "_unknown", "concern.about", "children", "child-1_child.name", "Mai",
            "concern.words", "She is always alone", "referrer.may-contact", "no"
        };
    }

    private Visitor raise(String words, String... rest) {
        var visitor = in(teacher).open("/concerns/new").send();
        visitor.send("danger.now", "not-now").at("Dover").send("concern.about", "children");
        visitor.send().send("_another", "no").send("concern.words", words);
        for (int page = 0; page < 12 && !visitor.address().endsWith("/check"); page++)
            visitor.send(rest);
        return visitor.send();
    }

    private Visitor in(Acting.Practitioner who) {
        return new Visitor(browser).signIn(staff.email(who), Staff.PASSWORD);
    }

    private String one(String sql) {
        return db.sql(sql).query(String.class).single();
    }
}
