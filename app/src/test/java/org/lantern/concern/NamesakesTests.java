package org.lantern.concern;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantern.TestClock;
import org.lantern.access.Acting;
import org.lantern.access.AgencyKind;
import org.lantern.access.Role;
import org.lantern.casefile.Cases;
import org.lantern.form.Given;
import org.lantern.kernel.CaseRef;
import org.lantern.kernel.ConcernRef;
import org.lantern.notification.Notices;
import org.lantern.notification.Rings;
import org.lantern.vocabulary.Answer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/// Whoever works here and has the whole name of an adult whom a concern names never meets it, in a
/// list, a count, a search or a case; the colleague beside them does.
class NamesakesTests extends AtADesk {

    @Autowired EarlierConcerns earlier;
    @Autowired OpenDesks desks;
    @Autowired References references;
    @Autowired Cases cases;
    @Autowired Notices notices;
    @Autowired TestClock clock;
    @Autowired ApplicationContext house;

    private Acting.Practitioner marlow;

    @BeforeEach
    void aManagerWhoIsCalledSo() {
        marlow = staff.called("Ben Marlow", council, Role.MANAGER);
    }

    @Test
    void theyNeverMeetItInAListACountASearchOrAnOpenDeskAndTheColleagueBesideThemDoes() {
        var other = tell(child());
        var ref = tell(child(), named("adult.name", "MARLOW, Mr Bén, about 40"));

        assertThat(desk.queue(marlow).shown()).containsExactly(other);
        assertThat(desk.count(marlow)).isOne();
        assertThat(desks.queues(List.of(marlow, manager)).get(marlow.ref()).shown())
                .containsExactly(other);
        assertThat(found(marlow)).isEmpty();
        assertThat(browserOf(marlow).get("/concerns/" + ref)).hasStatus(404);

        for (var one : List.of(amina, manager)) {
            assertThat(desk.queue(one).shown()).containsExactlyInAnyOrder(other, ref);
            assertThat(desk.count(one)).isEqualTo(2);
            assertThat(found(one)).containsExactly(ref);
        }
    }

    @Test
    void aCompanionIsOneTooAndASurnameAChildAndWhoeverToldUsAreNot() {
        var companion = tell(child(), named("companion.name", "Ben Marlow"));
        var others =
                List.of(
                        tell(child(), named("adult.name", "Mr Marlow")),
                        tell(child(), named("adult.name", "Ben")),
                        tell(child(), named("referrer.name", "Ben Marlow")),
                        tell(new Given("child-1", "child.name", 1, Answer.text("Ben Marlow"))));

        assertThat(desk.queue(marlow).shown())
                .doesNotContain(companion)
                .containsExactlyInAnyOrderElementsOf(others);
    }

    @Test
    void aCaseThatItOpensIsKeptFromThemAndSoIsOneOfAConcernThatIsDecidedWithIt() {
        var alone = tell(child(), named("adult.name", "Ben Marlow"));
        var joining = tell(child(), named("adult.name", "Ben Marlow"));
        var into = tell(child());
        joined(joining, into);

        for (var file : List.of(opened(alone), opened(into))) {
            assertThat(cases.find(file, amina)).isPresent();
            assertThat(cases.find(file, marlow)).isEmpty();
        }
    }

    @Test
    void whoeverComesLaterWithThatNameIsKeptOutOfItAndOfItsCase() {
        var before = tell(child(), named("adult.name", "Zoë Ashdown-Vale"));
        var file = opened(before);

        var later = staff.called("Zoe Vale Ashdown", council, Role.MANAGER);
        var another = staff.called("Zoe Ashdown", staff.agency(AgencyKind.POLICE, KENT));
        var sister = staff.called("Ruth Ashdown", council, Role.MANAGER);

        assertThat(cases.find(file, later)).isEmpty();
        assertThat(browserOf(later).get("/concerns/" + before)).hasStatus(404);
        assertThat(keptOut(before)).containsExactlyInAnyOrder(later.name(), another.name());
        assertThat(cases.find(file, sister)).isPresent();
    }

    @Test
    void whoeverRaisedItFollowsWhatTheySentAndMeetsItNowhereElse() {
        var ref =
                frontDoor
                        .raise(
                                raising(
                                        Channel.PRACTITIONER,
                                        child(),
                                        named("adult.name", "Ben Marlow")),
                                marlow)
                        .concern();

        assertThat(references.sent(ref).named()).isFalse();
        assertThat(browserOf(marlow).get("/concerns/mine/" + ref)).hasStatusOk();
        assertThat(desk.queue(marlow).shown()).isEmpty();
        assertThat(browserOf(marlow).get("/concerns/" + ref)).hasStatus(404);
        assertThat(desk.queue(manager).shown()).containsExactly(ref);
    }

    @Test
    void theyAreNotRungForItAndTheOtherManagerIs() {
        tell(child(), code("danger.now", "taken-or-leaving"), named("adult.name", "Ben Marlow"));

        for (int i = 0; i < 12; i++) {
            clock.advance(Duration.ofMinutes(5));
            Rings.goOn(house);
        }

        assertThat(notices.waiting(manager)).isNotEmpty();
        assertThat(notices.waiting(marlow)).isEmpty();
    }

    @Test
    void thatSomebodyIsShutOutStandsInItsHistoryForItsManagersAlone() {
        var ref = tell(child(), named("adult.name", "Ben Marlow"));
        var line = "have a name that was given and do not see this concern";

        assertThat(browserOf(manager).page("/concerns/" + ref).text()).contains(line);
        assertThat(browserOf(amina).page("/concerns/" + ref).text()).doesNotContain(line);
        assertThat(browserOf(manager).page("/concerns/" + ref).text()).doesNotContain("kept out");
    }

    private CaseRef opened(ConcernRef ref) {
        var deciding =
                desk.look(ref, amina).toDecide().stream()
                        .map(i ->
                                new Deciding(
                                        i.person(),
                                        DecisionKind.SECTION_47,
                                        "At risk",
                                        Optional.empty(),
                                        KENT,
                                        KENT))
                        .toList();
        return decisions.decide(ref, deciding, amina).getFirst();
    }

    private List<ConcernRef> found(Acting.Practitioner who) {
        return earlier.like(List.of("Ben Marlow"), who).stream()
                .map(EarlierConcerns.Earlier::ref)
                .toList();
    }

    private List<String> keptOut(ConcernRef ref) {
        return db.sql(
                        """
                        select p.name from casefile.kept_out k join access.practitioner_name p on p.ref = k.practitioner
                        where k.record = ?
                        """)
                .param(ref.value())
                .query(String.class)
                .list();
    }

    private static Given named(String concept, String name) {
        return new Given("", concept, 1, Answer.text(name));
    }
}
