package org.lantern.access;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lantern.kernel.By;

/// What an administrator has still to set up stands on their first page until it is done.
class SetUpGapsTests extends SettingUpADesk {

    private static final By SETTING_UP = By.clockwork("test: hours");

    @Test
    void aDeskWithoutPeopleAndHoursWithoutADeskAreShownUntilTheyAreMended() {
        assertThat(first(browser)).containsExactly("Nobody works at Desk of " + KENT);
        staff.at(desk);
        assertThat(first(browser)).isEmpty();
        assertThat(browser.page("/desk").text()).contains("somebody works at each desk");

        var weekdays = EnumSet.range(MONDAY, FRIDAY);
        var day = new DeskHours(weekdays, LocalTime.of(8, 0), LocalTime.of(18, 0));
        desks.setHours(desk, List.of(day), SETTING_UP);
        assertThat(first(browser))
                .containsExactly(
                        "No desk is open for Kent from 23 November 2026 at 18:00"
                                + " until 24 November 2026 at 08:00");

        staff.at(staff.desk(staff.agency(AgencyKind.SOCIAL_CARE, KENT), KENT));
        assertThat(first(browser)).as("another council's desk is open").isEmpty();
    }

    @Test
    void onlyTheBoardIsToldOfAnAreaWithoutADeskForOnlyItOpensOne() {
        var board = staff.board();
        staff.at(desk);
        var harrow = staff.agency(AgencyKind.SOCIAL_CARE, HARROW);
        var ofBoard = Browser.of(tester, staff, staff.of(board, Role.ADMINISTRATOR));
        var ofHarrow = Browser.of(tester, staff, staff.of(harrow, Role.ADMINISTRATOR));

        assertThat(first(ofBoard))
                .containsExactly("No duty desk answers for the area of SOCIAL_CARE of " + HARROW);
        assertThat(first(ofHarrow)).isEmpty();
    }

    private static List<String> first(Browser who) {
        return who.page("/desk").select(".lantern-gaps a").eachText();
    }
}
