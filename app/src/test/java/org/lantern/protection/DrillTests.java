package org.lantern.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantern.access.Acting;
import org.lantern.kernel.Refused;
import org.lantern.notification.Occasion;
import org.lantern.notification.Ringing;
import org.lantern.notification.Rung;
import org.springframework.beans.factory.annotation.Autowired;

/// A team rehearses the hour: with its own people, on the real pages, and with nobody else.
class DrillTests extends OnAPlan {

    @Autowired Drills drills;
    @Autowired Board board;
    @Autowired Ringing ringing;

    private Acting.Practitioner neighbour;

    @BeforeEach
    void anotherDeskInKent() {
        neighbour = staff.at(staff.desk(council, KENT));
    }

    @Test
    void anybodyOfATeamStartsOneOnThePageAndASecondTapLeadsToTheSame() {
        var start = browserOf(amina).page("/drills/new");
        assertThat(start.text())
                .contains("Anybody who belongs to a team may start one", amina.name());
        var team = start.select("input[name=team]").attr("value");

        var first = startedOnThePage(amina, team);
        assertThat(startedOnThePage(ben, team)).isEqualTo(first).startsWith("/plans/");
        assertThat(browserOf(amina).page("/plans").select("a[href=/drills]")).isNotEmpty();
        assertThat(browserOf(amina).page("/rota/" + team.split("/")[0]).select("a[href=/drills]"))
                .isNotEmpty();
        assertThat(
                        browserOf(officer)
                                .page("/drills/new")
                                .select("form[method=post] input[name=team]"))
                .as("whoever belongs to no team")
                .isEmpty();
        assertThatThrownBy(() -> drills.start(place(amina), "school-office", officer))
                .isInstanceOf(Refused.Missing.class);
    }

    @Test
    void everyPageOfItSaysDrillFirstAndNoNumberCanBeRungFromIt() {
        var plan = "/plans/" + drill();
        var action = look().steps().getFirst().ref();
        var pages =
                Stream.of(
                        "",
                        "/gone",
                        "/handover",
                        "/parts",
                        "/end",
                        "/arrival",
                        "/paper-record",
                        "/actions/" + action + "/done",
                        "/actions/" + action + "/obstacle");
        for (var page : pages.map(plan::concat).toList()) {
            var html = browserOf(amina).page(page);
            assertThat(html.title()).as(page).startsWith("DRILL: ");
            assertThat(html.select(".lantern-drill").text()).as(page).startsWith("DRILL");
            assertThat(html.select("a[href^=tel:]")).as(page).isEmpty();
        }
        assertThat(browserOf(amina).page(plan).text())
                .contains("A girl who joined the school last week")
                .contains("Linnet Ashgrove")
                .contains("Nobody with an account has this part");
        assertThat(browserOf(amina).page(plan + "/handover").text()).contains("Vietnamese");
    }

    @Test
    void onlyTheTeamAndItsManagersMeetItAlsoWhereOthersAnswerForTheSameArea() {
        var ref = drill();
        for (var who : List.of(amina, ben, manager))
            assertThat(board.hours(who).hours()).hasSize(1).allMatch(hour -> !hour.isReal());
        for (var who : List.of(neighbour, teacher, lead, officer)) {
            assertThat(board.hours(who).hours()).isEmpty();
            assertThat(drills.of(who)).isEmpty();
            assertThatThrownBy(() -> plans.look(ref, who)).isInstanceOf(Refused.Missing.class);
            assertThatThrownBy(() -> drills.report(ref, who)).isInstanceOf(Refused.Missing.class);
            assertThat(parts.mayHave(ref, staff.email(who))).as("a part").isEmpty();
        }
        assertThat(parts.mayHave(ref, staff.email(ben))).isPresent();
        assertThat(parts.mayHave(ref, staff.email(manager)))
                .as("it tells nobody who does not belong to the team")
                .isEmpty();
    }

    @Test
    void itRingsTheTeamUntilSomebodyOfItAnswersAndEveryRingIsADrill() {
        var ref = drill();
        assertThat(rings(ref)).allMatch(Rung::drill).anyMatch(ring -> isNow(ring));

        assertThat(browserOf(ben).page("/plans/" + ref).text()).contains("I answer for the team");
        clock.advance(Duration.ofMinutes(3));
        assertThat(browserOf(ben).post("/plans/" + ref + "/answer")).hasStatus(302);
        parts.answer(ref, amina);

        assertThat(look().holder(org.lantern.vocabulary.Playbook.Role.DUTY_SOCIAL_WORKER))
                .as("whoever was faster has it")
                .hasValueSatisfying(one -> assertThat(one.who()).contains(ben.ref()));
        assertThat(rings(ref))
                .filteredOn(ring -> ring.occasion() == Occasion.URGENT_CONCERN)
                .singleElement()
                .satisfies(ring -> assertThat(ring.end().get().by()).contains(ben.ref()));
    }

    @Test
    void whatIsRealStandsAboveItAndIsAllThatIsCounted() {
        drill();
        clock.advance(Duration.ofMinutes(90));
        var real = planOf(flight("boy"));

        assertThat(board.hours(amina).hours().getFirst().plan().ref()).isEqualTo(real.plan().ref());
        var page = browserOf(amina).page("/plans");
        assertThat(page.select(".lantern-lanes").attr("data-count")).isEqualTo("1");
        assertThat(page.select(".lantern-lanes").attr("data-sounding")).isEqualTo("0");
        assertThat(page.select("article").getLast().text()).startsWith("DRILL");
        assertThat(board.first(amina).getFirst().plan().ref()).isEqualTo(real.plan().ref());
    }

    @Test
    void anybodyOfTheTeamStopsItAtAnyTimeAndItCallsOffWhatRings() {
        var ref = drill();
        assertThat(
                        browserOf(ben)
                                .post(
                                        "/plans/" + ref + "/end",
                                        "how",
                                        "DRILL_OVER",
                                        "open",
                                        "CLOSED"))
                .hasStatus(302);

        assertThat(board.hours(amina).hours()).isEmpty();
        assertThat(rings(ref)).noneMatch(Rung::isOpen);
        assertThat(browserOf(amina).page("/drills").select("a[href=/drills/" + ref + "]"))
                .hasSize(1);
        var real = planOf(flight("boy")).plan().ref();
        var over = Ended.How.DRILL_OVER;
        assertThatThrownBy(
                        () -> turning.end(real, over, new Turning.Ending("", "", false, 0), amina))
                .as("what is real is never stopped like a drill")
                .isInstanceOf(Refused.Missing.class);
    }

    @Test
    void itEndsByItselfSoThatNoneIsLeftOver() {
        var ref = drill();
        assertThat(drills.over()).isEmpty();
        clock.advance(Drills.LONGEST);
        assertThat(drills.over()).containsExactly(ref);
        drills.endByItself(ref);
        drills.endByItself(ref);

        assertThat(drills.over()).isEmpty();
        assertThat(board.hours(amina).hours()).isEmpty();
        assertThat(rings(ref)).noneMatch(Rung::isOpen);
        assertThat(browserOf(amina).page("/drills/" + ref).text()).contains("by itself");
    }

    private PlanRef drill() {
        return drills.start(place(amina), "school-office", amina);
    }

    private Drills.Place place(Acting.Practitioner who) {
        return drills.places(who).getFirst();
    }

    private PlanFile look() {
        return plans.find(drills.of(amina).getFirst().plan().ref(), amina);
    }

    private List<Rung> rings(PlanRef ref) {
        return ringing.about(ref.value());
    }

    private boolean isNow(Rung ring) {
        return ring.isOpen() && !ring.from().isAfter(clock.instant());
    }

    private String startedOnThePage(Acting.Practitioner who, String team) {
        var form = new String[] {"team", team, "situation", "stopped-car"};
        return browserOf(who).post("/drills/new", form).getResponse().getRedirectedUrl();
    }
}
