package org.lantern.concern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.http.Cookie;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jsoup.Jsoup;
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
import org.lantern.form.Given;
import org.lantern.kernel.AgencyRef;
import org.lantern.kernel.ConcernRef;
import org.lantern.kernel.Refused;
import org.lantern.vocabulary.Answer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// What waits at a desk, who takes it up and what they decide.
@SpringBootTest(properties = "lantern.access.fallback-area=E10000016")
@AutoConfigureMockMvc
@Import({Database.class, TestClock.class, Staff.class})
class DutyDeskTests {

    private static final String KENT = "E10000016";
    private static final String HARROW = "E09000015";

    @Autowired Staff staff;
    @Autowired FrontDoor frontDoor;
    @Autowired DutyDesk desk;
    @Autowired Decisions decisions;
    @Autowired WhatWaits waits;
    @Autowired MockMvcTester browser;
    @Autowired JdbcClient db;
    @Autowired CleanSlate cleanSlate;

    private AgencyRef council;
    private Acting.Practitioner amina;
    private Acting.Practitioner ben;
    private Acting.Practitioner manager;
    private Acting.Practitioner stranger;

    @BeforeEach
    void aDeskWithTwoWorkersAndAManager() {
        council = staff.agency(AgencyKind.SOCIAL_CARE, KENT);
        var team = staff.desk(council, KENT);
        amina = staff.at(team);
        ben = staff.at(team);
        manager = staff.of(council, Role.MANAGER);
        stranger = staff.at(staff.desk(staff.agency(AgencyKind.SOCIAL_CARE, HARROW), HARROW));
    }

    @AfterEach
    void wipe() {
        cleanSlate.wipe();
        db.sql("delete from session").update();
    }

    @Test
    void urgentOnesStandInALaneOfTheirOwnAndSoundUntilSomebodyTakesThemUp() {
        var urgent = tell(code("danger.now", "taken-or-leaving"));
        tell();

        assertThat(desk.queue(amina).lanes().keySet()).containsExactly(Lane.URGENT, Lane.PUBLIC);
        assertThat(desk.queue(amina).sounding()).isEqualTo(1);
        desk.claim(urgent, amina);
        assertThat(desk.queue(amina).sounding()).isZero();
    }

    @Test
    void aPackedBagMakesItUrgentToo() {
        tell(new Given("", "flight.signs", 1, codes("packed")));

        var row = desk.queue(amina).lanes().get(Lane.URGENT).rows().getFirst();
        assertThat(row.flightSigns()).containsExactly("packed");
    }

    @Test
    void aFloodFromThePublicPushesNoOtherLaneOutOfSight() {
        for (int i = 0; i < 30; i++) tell();
        var teacher = staff.of(staff.agency(AgencyKind.SCHOOL, KENT));
        frontDoor.raise(raising(Channel.PRACTITIONER), teacher);

        var lanes = desk.queue(amina).lanes();
        assertThat(lanes.get(Lane.PROFESSIONAL).count()).isEqualTo(1);
        assertThat(lanes.get(Lane.PUBLIC).count()).isEqualTo(30);
        assertThat(lanes.get(Lane.PUBLIC).rows()).hasSize(25);
        assertThat(desk.lane(Lane.PUBLIC, 2, amina).rows()).hasSize(5);
    }

    @Test
    void aRestrictedConcernIsInNobodysListOrCountButThatOfNamedPeople() {
        var named = staff.of(council, Role.ALLEGATIONS_MANAGER);
        var ref = tell(code("concern.about-staff", "yes"));

        assertThat(desk.count(amina)).isZero();
        assertThat(desk.count(manager)).isZero();
        assertThat(desk.queue(named).lanes()).containsOnlyKeys(Lane.NAMED);
        assertThat(desk.queue(named).lanes().get(Lane.NAMED).rows().getFirst().ref())
                .isEqualTo(ref);
        assertThatThrownBy(() -> desk.look(ref, manager)).isInstanceOf(Refused.Missing.class);
    }

    @Test
    void whoeverIsSecondToTakeItUpIsToldWhoWasFirst() {
        var ref = tell();
        desk.claim(ref, amina);

        assertThatThrownBy(() -> desk.claim(ref, ben))
                .isInstanceOf(DutyDesk.AlreadyClaimed.class)
                .hasMessageContaining(amina.name())
                .hasMessageContaining("23 November 2026");
    }

    @Test
    void takingItUpOpensWhereTheChildIsToThatPersonAlone() {
        var ref = tell();
        desk.claim(ref, amina);

        assertThat(concepts(ref, amina)).contains("place.area");
        assertThat(concepts(ref, ben)).doesNotContain("place.area");
    }

    @Test
    void anyWorkerSaysThatItCannotWaitButOnlyAManagerThatItCan() {
        var ref = tell();
        desk.raiseUrgency(ref, "He rang again", amina);
        assertThat(desk.queue(ben).lanes()).containsOnlyKeys(Lane.URGENT);

        assertThatThrownBy(() -> desk.lowerUrgency(ref, "Found at home", amina))
                .isInstanceOf(Deeds.NotInCharge.class);
        desk.lowerUrgency(ref, "Found at home", manager);
        assertThat(desk.queue(ben).lanes()).containsOnlyKeys(Lane.PUBLIC);
    }

    @Test
    void ofTwoWhoDecideAtOnceOneWinsAndTheOtherIsToldWhoAndWhy() throws Exception {
        var ref = tell(child());
        var both = new CountDownLatch(2);
        try (var at = Executors.newVirtualThreadPerTaskExecutor()) {
            var tries = new ArrayList<Future<?>>();
            for (var who : List.of(amina, ben))
                tries.add(
                        at.submit(() -> {
                            both.countDown();
                            both.await();
                            return decisions.decide(
                                    ref,
                                    all(ref, DecisionKind.SECTION_47, "As " + who.name()),
                                    who);
                        }));
            var refusals = new ArrayList<String>();
            for (var one : tries)
                try {
                    one.get();
                } catch (java.util.concurrent.ExecutionException raced) {
                    assertThat(raced.getCause()).isInstanceOf(Decisions.AlreadyDecided.class);
                    refusals.add(raced.getCause().getMessage());
                }
            assertThat(refusals).hasSize(1);
            var decided = desk.look(ref, amina).toDecide().getFirst().decided().orElseThrow();
            assertThat(refusals.getFirst()).contains(decided.reasons(), "23 November 2026");
        }
        assertThat(desk.count(amina)).isZero();
    }

    @Test
    void aDecisionThatNeedsACaseOpensOneForThatChildAlone() {
        var ref = tell(child(), sister());
        var items = desk.look(ref, amina).toDecide();
        var cases =
                decisions.decide(
                        ref,
                        List.of(
                                deciding(items.get(0).person(), DecisionKind.STRATEGY_DISCUSSION),
                                deciding(items.get(1).person(), DecisionKind.EARLY_HELP)),
                        amina);

        assertThat(cases).hasSize(1);
        assertThat(desk.count(amina)).isZero();
    }

    @Test
    void noFurtherActionWithASignOfFlightWaitsForAManager() {
        var ref = tell(child(), new Given("", "flight.signs", 1, codes("gone-before")));

        decisions.decide(
                ref, all(ref, DecisionKind.NO_FURTHER_ACTION, "A misunderstanding"), amina);
        assertThat(desk.count(amina)).isEqualTo(1);
        var proposal = desk.look(ref, amina).toDecide().getFirst().proposal().orElseThrow().ref();
        assertThatThrownBy(() -> decisions.approve(ref, proposal, ben))
                .isInstanceOf(Deeds.NotInCharge.class);

        decisions.approve(ref, proposal, manager);
        assertThat(desk.count(amina)).isZero();
    }

    @Test
    void newFactsMakeASecondLookAndLeaveTheFirstDecisionAsItWas() {
        var ref = tell(child());
        decisions.decide(ref, all(ref, DecisionKind.ADVICE_ONLY, "Advice given"), amina);

        decisions.lookAgain(ref, "Seen at the station with luggage", ben);
        assertThat(desk.look(ref, ben).toDecide().getFirst().open()).isTrue();
        decisions.decide(ref, all(ref, DecisionKind.SECTION_47, "Luggage"), ben);
        assertThat(
                        db.sql("select kind from concern.decision order by look")
                                .query(String.class)
                                .list())
                .containsExactly("ADVICE_ONLY", "SECTION_47");
    }

    @Test
    void whatWaitsFollowsFromTheFactsAlone() {
        var urgent = tell(child());
        var decided = tell(child());
        tell();
        desk.claim(urgent, amina);
        desk.raiseUrgency(urgent, "He rang again", ben);
        decisions.decide(decided, all(decided, DecisionKind.ADVICE_ONLY, "Advice given"), amina);

        var before = rows();
        assertThat(waits.rebuild()).isEqualTo(2);
        assertThat(rows()).isEqualTo(before).hasSize(2);
    }

    @Test
    void aStrangerFindsNothing() {
        var ref = tell();
        var cookies = signIn(stranger);
        for (var page : List.of("", "/decision", "/who-told-us", "/lowered-urgency"))
            assertThat(browser.get().uri("/concerns/" + ref + page).cookie(cookies))
                    .as(page)
                    .hasStatus(404);
        assertThat(browser.post().uri("/concerns/" + ref + "/claim").cookie(cookies))
                .hasStatus(404);
    }

    @Test
    void everyPageOfTheDeskHasOneHeading() throws Exception {
        var ref = tell(child(), code("danger.now", "taken-or-leaving"));
        var cookies = signIn(manager);
        desk.claim(ref, amina);
        for (var page :
                List.of(
                        "/desk",
                        "/desk/queue",
                        "/desk/queue/urgent",
                        "/concerns/" + ref,
                        "/concerns/" + ref + "/decision",
                        "/concerns/" + ref + "/lowered-urgency")) {
            var shown = browser.get().uri(page).cookie(cookies).exchange();
            assertThat(shown).as(page).hasStatusOk();
            var html = Jsoup.parse(shown.getResponse().getContentAsString());
            assertThat(html.select("h1")).as(page).hasSize(1);
            assertThat(html.text()).as(page).doesNotContain("??");
        }
    }

    @Test
    void theDecisionPageAsksAgainWhenNoReasonsAreGiven() throws Exception {
        var ref = tell(child());
        var shown =
                browser.post()
                        .uri("/concerns/" + ref + "/decision")
                        .param("kind-0", "SECTION_47")
                        .cookie(signIn(amina))
                        .exchange();
        var html = Jsoup.parse(shown.getResponse().getContentAsString());
        assertThat(html.select(".govuk-error-summary a").eachText())
                .containsExactly("Enter your reasons");
        assertThat(desk.count(amina)).isEqualTo(1);
    }

    private List<Deciding> all(ConcernRef ref, DecisionKind kind, String reasons) {
        return desk.look(ref, amina).toDecide().stream()
                .map(i -> new Deciding(i.person(), kind, reasons, Optional.empty(), KENT, KENT))
                .toList();
    }

    private static Deciding deciding(
            Optional<org.lantern.kernel.PersonRef> who, DecisionKind kind) {
        return new Deciding(who, kind, "Because of what was said", Optional.empty(), KENT, KENT);
    }

    private List<String> concepts(ConcernRef ref, Acting.Practitioner who) {
        return desk.look(ref, who).words().stream().map(s -> s.concept()).toList();
    }

    private List<?> rows() {
        return db.sql("select * from concern.waiting order by concern").query().listOfRows();
    }

    private ConcernRef tell(Given... given) {
        return frontDoor.raise(raising(Channel.PUBLIC, given), new Acting.ThePublic()).concern();
    }

    private static Raising raising(Channel channel, Given... given) {
        var all = new ArrayList<>(List.of(code("place.area", KENT)));
        all.addAll(List.of(given));
        return new Raising(channel, "concern", 1, all, Optional.empty());
    }

    private static Given child() {
        return new Given("child-1", "child.sex", 1, Answer.code("male"));
    }

    private static Given sister() {
        return new Given("child-2", "child.sex", 1, Answer.code("female"));
    }

    private static Given code(String concept, String code) {
        return new Given("", concept, 1, Answer.code(code));
    }

    private static Answer codes(String... codes) {
        return new Answer.Known(new org.lantern.vocabulary.Value.Codes(List.of(codes)));
    }

    private Cookie[] signIn(Acting.Practitioner who) {
        return browser.post()
                .uri("/sign-in")
                .param("email", staff.email(who))
                .param("password", Staff.PASSWORD)
                .exchange()
                .getResponse()
                .getCookies();
    }
}
