package org.lantern.access;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// A desk gets hours; those of before stay known.
class DeskHoursSetUpTests extends SettingUpADesk {

    private static final Instant SUNDAY_NIGHT = Instant.parse("2026-11-29T02:00:00Z");

    @Test
    void hoursAreSetRowByRowAlsoOverMidnight() {
        assertThat(shown()).contains("Day and night");

        assertThat(
                        browser.post(
                                at("/hours"),
                                "rows[0].days",
                                "MONDAY",
                                "rows[0].opens",
                                "9:00",
                                "rows[0].closes",
                                "17:00",
                                "rows[1].days",
                                "SATURDAY",
                                "rows[1].days",
                                "SUNDAY",
                                "rows[1].opens",
                                "22:00",
                                "rows[1].closes",
                                "06:00",
                                "rows[2].opens",
                                "",
                                "rows[2].closes",
                                ""))
                .hasRedirectedUrl(at(""));

        assertThat(desks.setting(desk).hours())
                .containsExactly(
                        new DeskHours(Set.of(MONDAY), LocalTime.of(9, 0), LocalTime.of(17, 0)),
                        new DeskHours(
                                Set.of(SATURDAY, SUNDAY), LocalTime.of(22, 0), LocalTime.of(6, 0)));
        assertThat(shown()).contains("Saturday", "Sunday", "22:00 to 06:00", "into the next day");
        var other = staff.desk(council, KENT);
        assertThat(desks.answeringFor(KENT, SUNDAY_NIGHT))
                .extracting(Desk::team)
                .containsExactlyInAnyOrder(desk, other);
        assertThat(desks.answeringFor(KENT, SUNDAY_NIGHT.plusSeconds(12 * 3600)))
                .extracting(Desk::team)
                .containsExactly(other);
    }

    @Test
    void anHourThatIsNoneIsAskedForAgainBesideItsRow() {
        var page =
                Browser.html(
                        browser.post(
                                at("/hours"), "rows[0].opens", "25:00", "rows[0].closes", "17:00"));

        assertThat(page.select(".govuk-error-summary a").eachText())
                .contains("Select at least one day", "Enter from when, such as 09:00");
        assertThat(page.select("[name='rows[0].closes']").val()).isEqualTo("17:00");
        assertThat(desks.setting(desk).hours()).isEmpty();
    }

    @Test
    void newHoursTakeThePlaceOfTheOldWhichStayKnown() {
        set("09:00");
        set("08:00");

        assertThat(desks.setting(desk).hours())
                .extracting(DeskHours::opens)
                .containsExactly(LocalTime.of(8, 0));
        assertThat(
                        db.sql(
                                        """
                                        select s.opens from access.hours_said h join access.hours_span s on s.hours = h.id
                                        where h.team = ? and h.said_by = ? order by h.id
                                        """)
                                .params(desk.value(), administrator.ref().value())
                                .query(LocalTime.class)
                                .list())
                .containsExactly(LocalTime.of(9, 0), LocalTime.of(8, 0));
        browser.post(at("/hours"));
        assertThat(desks.setting(desk).hours()).as("without any row").isEmpty();
    }

    private void set(String opens) {
        browser.post(
                at("/hours"),
                "rows[0].days",
                "MONDAY",
                "rows[0].opens",
                opens,
                "rows[0].closes",
                "17:00");
    }
}
