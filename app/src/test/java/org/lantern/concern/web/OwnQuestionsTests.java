package org.lantern.concern.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantern.CleanSlate;
import org.lantern.Database;
import org.lantern.TestClock;
import org.lantern.access.Acting;
import org.lantern.access.AgencyKind;
import org.lantern.access.Staff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// Each kind of agency is asked in its own words, on as few pages as there are things to tell of.
@SpringBootTest(properties = "lantern.access.fallback-area=E10000016")
@AutoConfigureMockMvc
@Import({Database.class, TestClock.class, Staff.class})
class OwnQuestionsTests {

    private static final String KENT = "E10000016";

    @Autowired MockMvcTester browser;
    @Autowired Staff staff;
    @Autowired CleanSlate slate;

    private Acting.Practitioner worker;

    @BeforeEach
    void aDesk() {
        worker = staff.at(staff.desk(staff.agency(AgencyKind.SOCIAL_CARE, KENT), KENT));
    }

    @AfterEach
    void tidy() {
        slate.wipe();
    }

    @Test
    void aConstableTellsTheirOwnControlRoomAndNobodyTellsThemToRing() {
        var constable = in(staff.of(staff.agency(AgencyKind.POLICE, KENT))).open("/concerns/new");
        assertThat(constable.page().select("main").text())
                .contains("control room")
                .doesNotContain("999");

        constable.send().send("danger.now", "taken-or-leaving");

        assertThat(constable.address()).endsWith("/control-room");
        assertThat(constable.page().select("main").text())
                .contains("Tell your control room now")
                .doesNotContain("999");
        constable.send("danger.direction", "north").at("Dover");
        assertThat(constable.address()).endsWith("/about");
    }

    @Test
    void whatIsSaidOfDangerAfterSendingIsForWhoeverReadsIt() {
        var constable = in(staff.of(staff.agency(AgencyKind.POLICE, KENT))).open("/concerns/new");
        constable.send().send("danger.now", "hurt-or-threatened");
        while (!constable.address().endsWith("/check"))
            constable.send(
                    "place.area", "_unknown",
                    "concern.about", "unborn",
                    "concern.words", "She is afraid");
        assertThat(constable.send().page().select(".govuk-warning-text").text())
                .contains("If your control room does not know yet")
                .doesNotContain("999");

        var call = in(worker).open("/calls/new");
        call.send(
                "telephone.received-words",
                "08:40",
                "teller.kind",
                "public",
                "danger.now",
                "hurt-or-threatened",
                "place.area",
                "_unknown",
                "concern.about",
                "children",
                "concern.words",
                "She is afraid",
                "referrer.may-contact",
                "no");
        assertThat(call.send().page().select(".govuk-warning-text").text())
                .contains("The caller said")
                .doesNotContain("You told us");
    }

    @Test
    void aNurseIsToldToRing() {
        var nurse = in(staff.of(staff.agency(AgencyKind.HEALTH, KENT))).open("/concerns/new");
        nurse.send().send("danger.now", "taken-or-leaving");

        assertThat(nurse.address()).endsWith("/emergency");
        assertThat(nurse.page().select("main").text()).contains("Ring 999 now");
    }

    @Test
    void onlyAtThePublicDoorMayTheWorryBeAboutWhoeverTells() {
        var open = new Visitor(browser).open("/worry/start").send("danger.now", "not-now");
        open.at("Dover").send("teller.kind", "public");
        assertThat(abouts(open)).contains("me");

        var teacher = in(staff.of(staff.agency(AgencyKind.SCHOOL, KENT))).open("/concerns/new");
        teacher.send().send("danger.now", "not-now").at("Dover");
        assertThat(abouts(teacher)).contains("children").doesNotContain("me");
        teacher.send("concern.about", "me").fails("Select");
        assertThat(teacher.address()).endsWith("/about");

        assertThat(abouts(in(worker).open("/calls/new"))).contains("children").doesNotContain("me");
    }

    @Test
    void aConstableWithThreeChildrenHasOnePageForEach() {
        var constable = in(staff.of(staff.agency(AgencyKind.POLICE, KENT))).open("/concerns/new");
        constable.send().send("danger.now", "not-now").at("Dover");
        constable.send("concern.about", "children");
        var pages = new ArrayList<>(List.of("danger", "place", "about"));
        for (int children = 1; !constable.address().endsWith("/check"); ) {
            var here = constable.address().replaceAll("^/concerns/new/[^/]+/", "");
            pages.add(here);
            if (!here.equals("another-child")) constable.send("concern.words", "In a lorry");
            else constable.send("_another", children++ < 3 ? "yes" : "no");
        }

        assertThat(pages.stream().distinct())
                .containsExactly(
                        "danger",
                        "place",
                        "about",
                        "child-1/child",
                        "another-child",
                        "child-2/child",
                        "child-3/child",
                        "worry",
                        "people",
                        "agency");
    }

    @Test
    void theOnePageOfAChildHasTheQuestionsOfTheirAgencyAndOfNoOther() {
        var school = child(AgencyKind.SCHOOL);
        assertThat(names(school)).contains("child-1_school.pick-up-words", "child-1_child.name");
        assertThat(names(school)).noneMatch(name -> name.contains("police."));
        assertThat(school.page().select("details[open]").text())
                .contains("Do not let the child go with somebody whom you do not know");

        assertThat(names(child(AgencyKind.POLICE)))
                .contains("child-1_police.protection", "child-1_youth-justice.stage")
                .noneMatch(name -> name.contains("school.") || name.contains("border."));
    }

    private Visitor child(AgencyKind kind) {
        var visitor = in(staff.of(staff.agency(kind, KENT))).open("/concerns/new");
        visitor.send().send("danger.now", "not-now").at("Dover");
        return visitor.send("concern.about", "children");
    }

    private static List<String> abouts(Visitor visitor) {
        return visitor.page().select("[name=concern.about]").eachAttr("value");
    }

    private static List<String> names(Visitor visitor) {
        return visitor.page().select("input, textarea").eachAttr("name");
    }

    private Visitor in(Acting.Practitioner who) {
        return new Visitor(browser).signIn(staff.email(who), Staff.PASSWORD);
    }
}
