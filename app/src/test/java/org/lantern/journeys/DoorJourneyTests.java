package org.lantern.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lantern.CleanSlate;
import org.lantern.access.Acting;
import org.lantern.access.AgencyKind;
import org.lantern.access.Staff;
import org.lantern.house.WholeHouse;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/// People who are worried, on their way from the first page to the reference.
@WholeHouse
@Tag("journey")
class DoorJourneyTests {

    private static final String CROYDON = "E09000008";
    private static final String RED = "rgb(202, 53, 53)";
    private static final String COLOUR = "it => getComputedStyle(it).borderLeftColor";

    @LocalServerPort int port;
    @Autowired Staff staff;
    @Autowired JdbcClient db;
    @Autowired CleanSlate cleanSlate;

    private Acting.Practitioner worker;

    @BeforeEach
    void aDeskInCroydon() {
        worker = staff.at(staff.desk(staff.agency(AgencyKind.SOCIAL_CARE, CROYDON), CROYDON));
    }

    @AfterEach
    void wipe() {
        cleanSlate.wipe();
    }

    @Test
    void aNightWorkerSeesTwoChildrenLeavingWithAMan() {
        try (var worker = Visitor.withAnOldTelephone("night-worker", port)) {
            worker.visit("/").follow("Start").fill(Map.of("danger.now", "taken-or-leaving")).goOn();
            assertThat(worker.heading()).isEqualTo("Ring 999 now");
            worker.sees("press 55");

            worker.answer(
                    Map.ofEntries(
                            Map.entry("danger.direction", "towards the station"),
                            Map.entry("place.area.words", "Croydon"),
                            Map.entry("place.area", CROYDON),
                            Map.entry("place.words", "Hotel by the station, room 12"),
                            Map.entry("teller.kind", "public"),
                            Map.entry("concern.about", "children"),
                            Map.entry("child-1_child.apparent-age", "about 8"),
                            Map.entry("child-2_child.apparent-age", "about 12"),
                            Map.entry("child-1_child.description", "red jacket"),
                            Map.entry("concern.words", "A man left with two frightened girls."),
                            Map.entry("referrer.may-contact", "no")));
            worker.press("Send");

            assertThat(worker.heading()).contains("Sent");
            assertThat(concerns()).isOne();
            worker.page().goBack();
            worker.look();
            assertThat(worker.words()).doesNotContain("red jacket");
        }
    }

    @Test
    void aTeacherSeesAStrangerCollectingAPupil() {
        var teacher = staff.of(staff.agency(AgencyKind.SCHOOL, CROYDON));
        try (var browser = Visitor.atADesk("teacher", port)) {
            browser.signIn(staff, teacher).visit("/concerns/new").press("Start");
            browser.answer(
                    Map.ofEntries(
                            Map.entry("danger.now", "taken-or-leaving"),
                            Map.entry("place.area.words", "Croydon"),
                            Map.entry("place.area", CROYDON),
                            Map.entry("concern.about", "children"),
                            Map.entry("child-1_child.name", "ليلى الحسن"),
                            Map.entry("child-1_school.pick-up-words", "A man nobody knows"),
                            Map.entry("concern.words", "He says that he is an uncle.")));
            browser.press("Send");

            assertThat(concerns()).isOne();
            browser.follow("Follow it").sees("He says that he is an uncle.");
        }
        try (var desk = atTheDesk("teacher-desk")) {
            var row = desk.find(".lantern-waits--sounding");
            assertThat(row.allInnerTexts()).hasSize(1);
            assertThat(row.innerText())
                    .contains("Urgent", "Just taken, or leaving now", "Nobody has taken it up");
            // The desk brings itself up to date, so that a row may be drawn anew just now.
            desk.page().waitForCondition(() -> RED.equals(row.evaluate(COLOUR)));
        }
    }

    @Test
    void aConstableFindsThreeChildrenWithoutNames() {
        var constable = staff.of(staff.agency(AgencyKind.POLICE, CROYDON));
        try (var browser = Visitor.atADesk("constable", port)) {
            browser.signIn(staff, constable).visit("/concerns/new").press("Start");
            browser.fill(Map.of("danger.now", "not-now")).goOn();
            browser.fill(Map.of("place.area.words", "Croydon")).goOn();
            browser.fill(Map.of("place.area", CROYDON)).goOn();
            browser.fill(Map.of("concern.about", "children")).goOn();
            for (var child : new String[] {"boy, about 14", "boy, about 12", "girl, about 9"})
                oneMore(browser, child);
            browser.answer(Map.of("concern.words", "Found in a lorry, no papers."));
            browser.press("Send");

            assertThat(concerns()).isOne();
        }
        try (var desk = atTheDesk("constable-desk")) {
            assertThat(desk.find(".lantern-waits__what .lantern-waits__line").allInnerTexts())
                    .containsExactly(
                            "Child 1 of 3, boy, about 14",
                            "Child 2 of 3, boy, about 12",
                            "Child 3 of 3, girl, about 9");
            assertThat(desk.find(".lantern-waits--sounding").count()).as("red rows").isZero();
        }
    }

    private Visitor atTheDesk(String name) {
        return Visitor.atADesk(name, port).inAHurry().signIn(staff, worker).visit("/desk/queue");
    }

    private static void oneMore(Visitor browser, String seen) {
        if (browser.find("input[name='_another']").count() > 0)
            browser.fill(Map.of("_another", "yes")).goOn();
        while (browser.find("input[name='_another']").count() == 0) {
            var line = browser.find("textarea[name$='child.description']");
            if (line.count() > 0) line.fill(seen);
            browser.goOn();
        }
    }

    private long concerns() {
        return db.sql("select count(*) from concern.concern").query(Long.class).single();
    }
}
