package org.lantern.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A manager keeps a desk's rota; those on call swap, and say when they are away.
class RotaPagesTests extends SettingUpADesk {

    private static final Instant MONDAY_NIGHT = Instant.parse("2026-11-30T23:00:00Z");
    private static final Instant TUESDAY_NIGHT = Instant.parse("2026-12-01T23:00:00Z");

    @Autowired Rota rota;

    Acting.Practitioner amina;
    Acting.Practitioner ben;
    Browser manager;
    Browser aminas;
    Browser bens;

    @BeforeEach
    void aManagerAndTwoWhoWorkThere() {
        manager = Browser.of(tester, staff, staff.of(council, Role.MANAGER));
        amina = staff.at(desk);
        ben = staff.at(desk);
        aminas = Browser.of(tester, staff, amina);
        bens = Browser.of(tester, staff, ben);
    }

    @Test
    void aHoleIsShownToTheManagerBeforeItHappensAndIsGoneOnceSomebodyIsPutOn() {
        assertThat(page(manager)).contains("everybody who works in it counts as on call");
        putOn(amina, "MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY");

        assertThat(onCall(MONDAY_NIGHT)).containsExactly(amina.name());
        assertThat(page(manager))
                .contains("Nobody is on call for Desk of " + KENT + " from 29 November 2026");
        assertThat(manager.page("/desk").select(".lantern-holes").text()).contains("29 November");

        putOn(ben, "SUNDAY");
        assertThat(manager.page("/desk").select(".lantern-holes")).isEmpty();
    }

    @Test
    void whatIsMissingOrCannotBeIsAskedForAgainBesideItsField() {
        var empty = Browser.html(manager.post(at("/new-turn")));
        assertThat(empty.select(".govuk-error-summary a").eachText())
                .contains("Choose a person", "Choose as what", "Choose how often")
                .contains("Enter a day, month and year");

        var past =
                Browser.html(
                        manager.post(
                                at("/new-turn"), turn(amina, "MANAGER", "22", List.of("MONDAY"))));
        assertThat(past.select(".govuk-error-summary a").eachText())
                .containsExactly("Enter a day that is not past");

        var noManager =
                Browser.html(
                        manager.post(
                                at("/new-turn"), turn(amina, "MANAGER", "23", List.of("MONDAY"))));
        assertThat(noManager.select(".govuk-error-summary a").eachText())
                .containsExactly("Only somebody with the role of manager can be manager on call");
        assertThat(noManager.select("[name=opens]").val()).isEqualTo("08:00");
    }

    @Test
    void whoeverIsAwayLeavesAHoleUntilTheyAreThereAfterAll() {
        putOn(amina, "MONDAY", "TUESDAY");
        aminas.post("/rota/mine/absence", away());

        assertThat(onCall(MONDAY_NIGHT)).isEmpty();
        assertThat(onCall(TUESDAY_NIGHT)).containsExactly(amina.name());
        assertThat(page(manager)).contains(amina.name() + ": from 30 November 2026");

        var ending = manager.page(at("")).select("form[action$=/ending]").attr("action");
        assertThat(bens.post(ending)).hasStatus(404);
        assertThat(manager.post(ending)).hasRedirectedUrl(at(""));
        assertThat(onCall(MONDAY_NIGHT)).containsExactly(amina.name());
    }

    @Test
    void aShiftStaysWithWhoeverOffersItUntilTheOtherTakesItAndGivesTheirsInReturn() {
        putOn(amina, "MONDAY");
        putOn(ben, "TUESDAY");
        var offer = "a[href*=shifts]";
        var mine = aminas.page("/rota/mine").select(offer).eachAttr("href");
        var monday = mine.get(1);
        var back = aminas.page(monday).select("[name=back] option").eachAttr("value");
        aminas.post(monday, "to", ben.ref().toString(), "back", back.get(2));

        assertThat(onCall(MONDAY_NIGHT)).containsExactly(amina.name());
        assertThat(bens.page("/desk").text()).contains("A colleague asks you to take a shift");
        var answer = bens.page("/rota/mine").select("form[action$=/acceptance]").attr("action");
        assertThat(aminas.post(answer)).as("her own offer").hasStatus(404);
        assertThat(bens.post(answer)).hasRedirectedUrl("/rota/mine");

        assertThat(onCall(MONDAY_NIGHT)).containsExactly(ben.name());
        assertThat(onCall(TUESDAY_NIGHT)).containsExactly(amina.name());
        assertThat(bens.post(answer)).as("a second time").hasStatus(404);
    }

    @Test
    void nobodyTakesAShiftInATeamThatTheyHaveLeft() {
        putOn(amina, "MONDAY");
        var monday = aminas.page("/rota/mine").select("a[href*=shifts]").eachAttr("href").get(1);
        aminas.post(monday, "to", ben.ref().toString());
        var answer = bens.page("/rota/mine").select("form[action$=/acceptance]").attr("action");
        browser.post("/set-up/desks/" + desk + "/members/" + ben.ref() + "/leaving");

        assertThat(bens.post(answer)).hasStatus(409);
        assertThat(onCall(MONDAY_NIGHT)).containsExactly(amina.name());
    }

    @Test
    void whoeverWorksThereReadsTheRotaAndOnlyWhoAnswersForItChangesIt() {
        putOn(amina, "MONDAY");
        var off = manager.page(at("")).select("a[href*=/turns/]").attr("href");

        assertThat(bens.get(at(""))).hasStatusOk();
        for (var page : List.of(at("/new-turn"), at("/absence"), off))
            assertThat(bens.get(page)).as(page).hasStatus(404);
        assertThat(bens.post(off + "/ending")).hasStatus(404);
        var elsewhere =
                Browser.of(
                        tester,
                        staff,
                        staff.of(staff.agency(AgencyKind.SOCIAL_CARE, KENT), Role.MANAGER));
        assertThat(elsewhere.get(at(""))).hasStatus(404);

        assertThat(browser.post(off + "/ending")).as("who sets it up").hasRedirectedUrl(at(""));
        assertThat(onCall(MONDAY_NIGHT)).isEmpty();
    }

    @Override
    String at(String page) {
        return "/rota/" + desk + page;
    }

    private String page(Browser who) {
        return who.page(at("")).select("main").text();
    }

    private List<String> onCall(Instant when) {
        return rota.onCall(desk, Rank.ON_CALL, when).stream().map(Colleague::name).toList();
    }

    /// Around the clock on these days, from today on.
    private void putOn(Acting.Practitioner who, String... days) {
        assertThat(manager.post(at("/new-turn"), turn(who, "ON_CALL", "23", List.of(days))))
                .hasRedirectedUrl(at(""));
    }

    private static String[] turn(
            Acting.Practitioner who, String rank, String day, List<String> weekdays) {
        var fields =
                Stream.of(
                        "who", who.ref().toString(),
                        "rank", rank,
                        "opens", "08:00",
                        "closes", "08:00",
                        "firstDay.day", day,
                        "firstDay.month", "11",
                        "firstDay.year", "2026",
                        "how", "WEEKLY");
        return Stream.concat(fields, weekdays.stream().flatMap(one -> Stream.of("days", one)))
                .toArray(String[]::new);
    }

    /// The whole of Monday 30 November, and so also the end of Sunday's shift.
    private static String[] away() {
        return new String[] {
            "firstDay.day", "30",
            "firstDay.month", "11",
            "firstDay.year", "2026",
            "lastDay.day", "30",
            "lastDay.month", "11",
            "lastDay.year", "2026"
        };
    }
}
