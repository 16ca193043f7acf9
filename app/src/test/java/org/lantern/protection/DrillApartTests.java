package org.lantern.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.lantern.notification.Notices;
import org.lantern.notification.WaitingNotice;
import org.springframework.beans.factory.annotation.Autowired;

/// A drill and the records have nothing to do with each other; its report is kept for its team.
class DrillApartTests extends OnAPlan {

    @Autowired Drills drills;
    @Autowired Notices notices;

    @Test
    void aWholeDrillLeavesNothingInTheRecordsOfAnyOtherRoom() {
        flight("boy");
        var before = rows();
        var ref = drill();
        parts.answer(ref, ben);
        turning.gone(ref, java.util.Set.of(), said(clock.instant()), amina);
        for (var step : plans.find(ref, amina).steps())
            doing.done(ref, step.ref(), now(amina), amina);
        drills.report(ref, amina);

        assertThat(rows()).isEqualTo(before).hasSizeGreaterThan(30);
        assertThat(
                        db.sql(
                                        """
                                        select (select count(*) from protection.plan_concern where plan = :it)
                                             + (select count(*) from protection.plan_child where plan = :it)
                                        """)
                                .param("it", ref.value())
                                .query(Long.class)
                                .single())
                .isZero();
    }

    @Test
    void aRealConcernBeginsAPlanOfItsOwnWhileADrillRunsAndTheDrillStaysAsItWas() {
        var ref = drill();
        var concern = flight("Linnet Ashgrove, about 14, who is invented");

        assertThat(planOf(concern).plan().ref()).isNotEqualTo(ref);
        assertThat(plans.of(concern, amina)).hasSize(1);
        assertThat(plans.offered(concern, amina)).contains(Plans.Offered.JOINS);
        assertThat(plans.find(ref, amina).concerns()).isEmpty();
        assertThat(plans.find(ref, amina).children()).isEmpty();
    }

    @Test
    void theReportSaysOfEachActionWhenItWasAskedAndDoneByWhomAndHowLateAndWhatRang() {
        var ref = drill();
        clock.advance(Duration.ofMinutes(7));
        var first = OnAPlan.step(plans.find(ref, amina), "GH01");
        doing.done(ref, first.ref(), now(ben), ben);
        parts.answer(ref, ben);
        doing.cannot(ref, OnAPlan.step(plans.find(ref, amina), "GH03").ref(), "No line", amina);

        var page = browserOf(manager).page("/drills/" + ref);
        assertThat(page.title()).startsWith("DRILL: ");
        var row = page.select("tbody tr").getFirst().text();
        assertThat(row).contains("GH01", ben.name(), "7 minutes");
        assertThat(page.select("tbody tr").getFirst().select(".lantern-late").text())
                .isEqualTo("7 minutes");
        assertThat(page.select("tbody tr").text()).contains("Cannot be done: No line");
        assertThat(page.text()).contains("1 of ", "more are not due yet.");
    }

    @Test
    void whoHasAPartIsToldOfTheDrillAsOfADrill() {
        var ref = drill();
        parts.answer(ref, ben);
        turning.gone(ref, java.util.Set.of(), said(clock.instant()), amina);
        assertThat(notices.waiting(ben)).isNotEmpty().allMatch(WaitingNotice::drill);
        assertThat(notices.waiting(manager)).isEmpty();
    }

    private PlanRef drill() {
        return drills.start(drills.places(amina).getFirst(), "school-office", amina);
    }

    /// How many rows each table of the other rooms has.
    private Map<String, Long> rows() {
        var all = new TreeMap<String, Long>();
        for (var table :
                db.sql(
                                """
                                select table_schema || '.' || table_name from information_schema.tables
                                where table_type = 'BASE TABLE'
                                  and table_schema in ('access', 'casefile', 'clock', 'concern', 'form', 'screening')
                                """)
                        .query(String.class)
                        .list())
            all.put(table, db.sql("select count(*) from " + table).query(Long.class).single());
        return all;
    }
}
