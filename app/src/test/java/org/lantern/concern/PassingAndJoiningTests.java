package org.lantern.concern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.http.Cookie;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.lantern.kernel.ConcernRef;
import org.lantern.kernel.Refused;
import org.lantern.vocabulary.Answer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// A concern goes to another area or another colleague, is joined with another, and is asked about.
@SpringBootTest(properties = "lantern.access.fallback-area=E10000016")
@AutoConfigureMockMvc
@Import({Database.class, TestClock.class, Staff.class})
class PassingAndJoiningTests {

    private static final String KENT = "E10000016";
    private static final String HARROW = "E09000015";
    private static final String LEEDS = "E08000035";

    @Autowired Staff staff;
    @Autowired FrontDoor frontDoor;
    @Autowired DutyDesk desk;
    @Autowired Decisions decisions;
    @Autowired Passing passing;
    @Autowired Joining joining;
    @Autowired Handovers handovers;
    @Autowired Questions questions;
    @Autowired WhatWaits waits;
    @Autowired MockMvcTester browser;
    @Autowired JdbcClient db;
    @Autowired CleanSlate cleanSlate;

    private Acting.Practitioner amina;
    private Acting.Practitioner ben;
    private Acting.Practitioner harrow;
    private Acting.Practitioner teacher;

    @BeforeEach
    void twoDesksAndASchool() {
        var team = staff.desk(staff.agency(AgencyKind.SOCIAL_CARE, KENT), KENT);
        amina = staff.at(team);
        ben = staff.at(team);
        harrow = staff.at(staff.desk(staff.agency(AgencyKind.SOCIAL_CARE, HARROW), HARROW));
        teacher = staff.of(staff.agency(AgencyKind.SCHOOL, KENT));
    }

    @AfterEach
    void wipe() {
        cleanSlate.wipe();
        db.sql("delete from session").update();
    }

    @Test
    void anOfferStaysWithTheSenderUntilSomebodyThereAccepts() {
        var ref = tell();
        desk.claim(ref, amina);
        var offer = passing.offer(ref, HARROW, "The child lives there", amina);

        assertThat(desk.queue(harrow).lanes()).containsOnlyKeys(Lane.OFFERED);
        assertThat(desk.queue(amina).lanes().get(Lane.PUBLIC).rows().getFirst().offeredTo())
                .contains(HARROW);
        assertThatThrownBy(() -> desk.claim(ref, harrow)).isInstanceOf(Refused.Missing.class);

        passing.accept(ref, offer, "", harrow);
        assertThat(desk.count(amina)).isZero();
        assertThat(desk.queue(harrow).lanes().get(Lane.PUBLIC).rows().getFirst().holder())
                .contains(harrow.ref());
        assertThatThrownBy(() -> desk.look(ref, amina)).isInstanceOf(Refused.Missing.class);
    }

    @Test
    void anOfferThatIsDeclinedNeverLeftTheSender() {
        var ref = tell();
        var offer = passing.offer(ref, HARROW, "The child lives there", amina);

        passing.decline(ref, offer, "He moved away in May", harrow);
        assertThat(desk.count(harrow)).isZero();
        assertThat(desk.look(ref, amina).happenings())
                .extracting(ConcernFile.Happening::what)
                .contains("offered", "declined");
        assertThatThrownBy(() -> passing.accept(ref, offer, "", harrow))
                .isInstanceOf(Refused.Missing.class);
    }

    @Test
    void anAreaThatIsNotOnLanternAnswersByTelephone() {
        var ref = tell();
        var offer = passing.offer(ref, LEEDS, "The child lives there", amina);
        assertThatThrownBy(() -> passing.accept(ref, offer, "", amina))
                .isInstanceOf(Refused.Missing.class);

        passing.answeredByTelephone(
                ref,
                offer,
                new ByTelephone(true, "J. Hill", TestClock.START, "They go tonight"),
                amina);
        assertThat(desk.count(amina)).isZero();
        assertThat(desk.look(ref, amina).happenings().getLast().words())
                .isEqualTo("J. Hill: They go tonight");
    }

    @Test
    void twoConcernsAboutOneChildAreDecidedOnceAndCanBeTakenApart() {
        var one = tell(child());
        var other = tell(child());
        var join = joined(one, other);

        assertThat(desk.queue(amina).lanes().get(Lane.PUBLIC).rows())
                .extracting(Waiting::ref)
                .containsExactly(other);
        assertThat(desk.look(other, amina).toDecide()).hasSize(1);

        joining.undo(other, join, "Two different boys", ben);
        assertThat(desk.count(amina)).isEqualTo(2);
        assertThat(desk.look(one, amina).toDecide()).hasSize(1);
        assertThat(desk.look(other, amina).toDecide()).hasSize(1);
        assertThat(db.sql("select count(*) from casefile.link").query(Integer.class).single())
                .isZero();
    }

    @Test
    void bothReferrersHearOfADecisionOnJoinedConcerns() {
        var teachers = frontDoor.raise(raising(Channel.PRACTITIONER, child()), teacher).concern();
        var other = tell(child());
        joined(teachers, other);
        decisions.decide(
                other,
                desk.look(other, amina).toDecide().stream()
                        .map(i ->
                                new Deciding(
                                        i.person(),
                                        DecisionKind.SECTION_47,
                                        "Two people say so",
                                        Optional.empty(),
                                        KENT,
                                        KENT))
                        .toList(),
                amina);

        var heard = questions.look(teachers, teacher).heard();
        assertThat(heard.decided()).containsExactly(DecisionKind.SECTION_47);
        assertThatThrownBy(() -> questions.look(other, teacher))
                .isInstanceOf(Refused.Missing.class);
        assertThatThrownBy(() -> desk.look(teachers, teacher)).isInstanceOf(Refused.Missing.class);
    }

    @Test
    void aConcernForNamedPeopleIsNeverJoined() {
        var named = staff.of(amina.agency(), Role.ALLEGATIONS_MANAGER);
        var restricted = tell(child(), code("concern.about-staff", "yes"));
        var other = tell(child());

        assertThatThrownBy(() ->
                        joining.join(
                                restricted,
                                other,
                                new Joining.Pairs(Map.of(), "Same child"),
                                named))
                .isInstanceOf(Refused.Missing.class);
    }

    @Test
    void whatACaseIsOpenedFromForNamedPeopleStaysForThem() {
        var named = staff.of(amina.agency(), Role.ALLEGATIONS_MANAGER);
        var restricted = tell(child(), code("concern.about-staff", "yes"));
        var items = desk.look(restricted, named).toDecide();
        var opened =
                decisions.decide(
                        restricted,
                        List.of(
                                new Deciding(
                                        items.getFirst().person(),
                                        DecisionKind.STRATEGY_DISCUSSION,
                                        "An allegation",
                                        Optional.empty(),
                                        KENT,
                                        KENT)),
                        named);

        assertThat(whoSees(opened.getFirst().value())).containsExactly(named.ref().value());
    }

    @Test
    void aShiftThatIsHandedOverStaysMineUntilItIsAccepted() {
        var ref = tell();
        desk.claim(ref, amina);
        handovers.handOver(ben.ref(), Map.of(ref, "Ring the school at eight"), amina);

        assertThat(handovers.mine(amina)).hasSize(1);
        var offered = handovers.toMe(ben).getFirst();
        assertThat(offered.words()).isEqualTo("Ring the school at eight");
        handovers.accept(offered.handover(), ben);
        assertThat(handovers.mine(amina)).isEmpty();
        assertThat(handovers.mine(ben)).hasSize(1);
        assertThat(handovers.toMe(ben)).isEmpty();
        assertThatThrownBy(() -> handovers.handOver(harrow.ref(), Map.of(ref, ""), ben))
                .isInstanceOf(Handovers.NotAtThisDesk.class);
    }

    @Test
    void aQuestionWaitsUntilTheOneWhoToldUsAnswers() {
        var ref = frontDoor.raise(raising(Channel.PRACTITIONER, child()), teacher).concern();
        questions.ask(ref, "Who collects him?", amina);

        assertThat(desk.queue(amina).lanes().get(Lane.PROFESSIONAL).rows().getFirst().askedAt())
                .contains(TestClock.START);
        assertThat(questions.forYou(teacher)).hasSize(1);
        var question = questions.look(ref, teacher).questions().getFirst();
        questions.reply(ref, question.ref(), "An uncle, since Monday", teacher);
        assertThat(questions.forYou(teacher)).isEmpty();
        assertThatThrownBy(() -> questions.reply(ref, question.ref(), "An aunt", amina))
                .isInstanceOf(Questions.AlreadyAnswered.class);
        assertThatThrownBy(() -> questions.look(ref, harrow)).isInstanceOf(Refused.Missing.class);
    }

    @Test
    void whatWaitsIsTheSameAfterARebuild() {
        var offered = tell(child());
        var offer = passing.offer(offered, HARROW, "Lives there", amina);
        passing.accept(offered, offer, "", harrow);
        joined(tell(child()), tell(child(), code("danger.now", "taken-or-leaving")));
        var before = db.sql("select * from concern.waiting order by concern").query().listOfRows();

        assertThat(waits.rebuild()).isEqualTo(2);
        assertThat(db.sql("select * from concern.waiting order by concern").query().listOfRows())
                .isEqualTo(before);
    }

    @Test
    void everyPageHasOneHeadingAndNoWordIsMissing() throws Exception {
        var ref = frontDoor.raise(raising(Channel.PRACTITIONER, child()), teacher).concern();
        var other = tell(child());
        desk.claim(ref, amina);
        questions.ask(ref, "Who collects him?", amina);
        var offer = passing.offer(ref, LEEDS, "The child lives there", amina);
        var question = questions.look(ref, amina).questions().getFirst().ref();
        var join = joined(tell(child()), other);
        for (var page :
                List.of(
                        "/desk",
                        "/desk/handover",
                        "/concerns/" + ref,
                        "/concerns/" + other + "/offer",
                        "/concerns/" + ref + "/offers/" + offer,
                        "/concerns/" + ref + "/questions",
                        "/concerns/" + ref + "/questions/" + question + "/reply",
                        "/concerns/" + other + "/joining/" + join + "/undoing",
                        "/concerns/" + ref + "/joining")) hasOneHeading(page, amina);
        hasOneHeading("/concerns/" + ref + "/questions", teacher);
        hasOneHeading("/desk", teacher);
    }

    private void hasOneHeading(String page, Acting.Practitioner who) throws Exception {
        var shown = browser.get().uri(page).cookie(signIn(who)).exchange();
        assertThat(shown).as(page).hasStatusOk();
        var html = Jsoup.parse(shown.getResponse().getContentAsString());
        assertThat(html.select("h1")).as(page).hasSize(1);
        assertThat(html.text()).as(page).doesNotContain("??");
    }

    private java.util.UUID joined(ConcernRef one, ConcernRef other) {
        var child = desk.look(one, amina).concern().children().getFirst().person();
        var same = desk.look(other, amina).concern().children().getFirst().person();
        joining.join(one, other, new Joining.Pairs(Map.of(child, same), "Same red jacket"), amina);
        return desk.look(other, amina).joined().getFirst().join();
    }

    private List<java.util.UUID> whoSees(java.util.UUID file) {
        return db.sql("select distinct practitioner from casefile.visible where case_ref = :file")
                .param("file", file)
                .query(java.util.UUID.class)
                .list();
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

    private static Given code(String concept, String code) {
        return new Given("", concept, 1, Answer.code(code));
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
