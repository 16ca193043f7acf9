package org.lantern.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lantern.access.Acting;
import org.lantern.access.AgencyKind;
import org.lantern.access.Browser;
import org.lantern.access.Role;
import org.springframework.beans.factory.annotation.Autowired;

/// Whoever keeps a rota is told of a hole in it before it begins. Amina is on call every day, at
/// all hours; it is Monday 23 November 2026.
class HoleTests extends AtATeam {

    @Autowired WatchingRotas watching;

    private int before;

    @Test
    void aHoleIsToldTwoDaysBeforeItBeginsAndOnceMoreWhenItIsNear() {
        aminaIsAlwaysOnCall();
        away(amina, "27");
        assertThat(waiting(manager)).isEmpty();

        lookAt("2026-11-25T08:10:00Z");
        assertThat(waiting(manager)).containsExactly(Occasion.ROTA_HOLE);
        var first = notices.waiting(manager).getFirst();
        assertThat(first.urgent()).isFalse();
        assertThat(first.link()).isEqualTo("/rota/" + team);
        assertThat(waiting(amina)).isEmpty();

        notices.acknowledge(first.ref(), manager);
        lookAt("2026-11-26T08:10:00Z");
        assertThat(waiting(manager)).isEmpty();

        lookAt("2026-11-27T06:10:00Z");
        lookAt("2026-11-27T08:10:00Z");
        assertThat(waiting(manager)).containsExactly(Occasion.ROTA_HOLE);
        assertThat(notices.waiting(manager).getFirst().urgent()).isTrue();
        assertThat(told()).isEqualTo(2);

        lookAt("2026-11-27T20:10:00Z");
        assertThat(waiting(manager)).isEmpty();
    }

    @Test
    void onceSomebodyFillsItItIsWithdrawnAtOnceAndToldAnewWhereItOpensAgain() {
        aminaIsAlwaysOnCall();
        away(amina, "24");
        assertThat(waiting(manager)).containsExactly(Occasion.ROTA_HOLE);

        put(ben, "24", "ONCE", "08:00", "20:00");
        assertThat(waiting(manager)).isEmpty();

        away(ben, "24");
        watching.look();
        assertThat(waiting(manager)).containsExactly(Occasion.ROTA_HOLE);
        assertThat(told()).isEqualTo(2);

        notices.acknowledge(notices.waiting(manager).getFirst().ref(), manager);
        var third = staff.at(team);
        put(third, "24", "ONCE", "08:00", "20:00");
        away(third, "24");
        assertThat(waiting(manager)).as("also after it was read").hasSize(1);
    }

    @Test
    void whereATeamHasNoManagerWhoeverSetsUpItsAgencyIsTold() {
        var ofTheArea = staff.of(staff.agency(AgencyKind.PARTNERSHIP, KENT), Role.ADMINISTRATOR);
        var ofAll = staff.of(staff.board(), Role.ADMINISTRATOR);
        aminaIsAlwaysOnCall();
        staff.leaves(manager);
        away(amina, "24");

        assertThat(waiting(ofTheArea)).containsExactly(Occasion.ROTA_HOLE);
        assertThat(waiting(ofAll)).isEmpty();
        assertThat(Browser.of(browser, staff, ofTheArea).page("/rota/" + team).text())
                .contains("Nobody is on call");

        staff.leaves(ofTheArea);
        watching.look();
        assertThat(waiting(ofAll)).containsExactly(Occasion.ROTA_HOLE);
    }

    @Test
    void aDeskWithNobodyAtItIsOneHoleThatIsToldOnce() {
        staff.leaves(amina);
        staff.leaves(ben);
        lookAt("2026-11-23T10:00:00Z");
        assertThat(notices.waiting(manager)).hasSize(1).allMatch(WaitingNotice::urgent);
        lookAt("2026-11-25T10:00:00Z");
        assertThat(told()).isEqualTo(1);

        staff.at(team);
        watching.look();
        assertThat(waiting(manager)).isEmpty();
    }

    private void aminaIsAlwaysOnCall() {
        put(amina, "23", "WEEKLY", "08:00", "20:00");
        put(amina, "23", "WEEKLY", "20:00", "08:00");
        assertThat(waiting(manager)).isEmpty();
        before = all();
    }

    private void put(Acting.Practitioner who, String day, String how, String opens, String closes) {
        var fields =
                new ArrayList<>(
                        List.of("who", who.ref().toString(), "rank", "ON_CALL", "how", how));
        fields.addAll(List.of("opens", opens, "closes", closes));
        fields.addAll(date("firstDay", day));
        for (var each : DayOfWeek.values()) fields.addAll(List.of("days", each.name()));
        send(manager, "/rota/" + team + "/new-turn", fields);
    }

    /// From eight in the morning until eight in the evening.
    private void away(Acting.Practitioner who, String day) {
        var fields = new ArrayList<>(List.of("from", "08:00", "until", "20:00"));
        fields.addAll(date("firstDay", day));
        fields.addAll(date("lastDay", day));
        send(who, "/rota/mine/absence", fields);
    }

    private void send(Acting.Practitioner who, String page, List<String> fields) {
        assertThat(Browser.of(browser, staff, who).post(page, fields.toArray(String[]::new)))
                .hasStatus(302);
    }

    private static List<String> date(String field, String day) {
        return List.of(field + ".day", day, field + ".month", "11", field + ".year", "2026");
    }

    private void lookAt(String moment) {
        clock.set(Instant.parse(moment));
        watching.look();
    }

    /// How often, since the rota was whole.
    private int told() {
        return all() - before;
    }

    private int all() {
        return db.sql("select count(*) from notification.notice where occasion = 'ROTA_HOLE'")
                .query(Integer.class)
                .single();
    }
}
