package org.lantern.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantern.access.Browser;
import org.lantern.clock.DutyKey;
import org.lantern.clock.Powers;
import org.lantern.clock.UsedBy;
import org.springframework.beans.factory.annotation.Autowired;

/// What a drill rehearses of a child's case, and that every page of it says DRILL.
class DrillPagesTests extends OnAPlan {

    @Autowired Drills drills;
    @Autowired PlanPowers powers;

    private PlanRef ref;
    private String plan;

    @BeforeEach
    void aDrill() {
        ref = drills.start(drills.places(amina).getFirst(), "school-office", amina);
        plan = "/plans/" + ref;
    }

    @Test
    void thePageThatSaysWhatWasRefusedIsMarkedToo() {
        String[] over = {"how", "DRILL_OVER", "open", "CLOSED"};
        browserOf(ben).post(plan + "/end", over);

        var again = browserOf(amina).post(plan + "/end", over);
        assertThat(again).hasStatus(409);
        marked(Browser.html(again));

        var real = planOf(flight("boy")).plan().ref();
        turning.end(real, Ended.How.SAFE, new Turning.Ending("Rosa Field", "", false, 0), amina);
        var refused =
                browserOf(amina).post("/plans/" + real + "/end", "how", "GONE", "open", "CLOSED");
        assertThat(Browser.html(refused).select(".lantern-drill")).as("it is real").isEmpty();
    }

    @Test
    void aPowerIsRehearsedWithItsEndAndItsOutcome() {
        var page = browserOf(amina).page(plan + "/powers");
        marked(page);
        var power =
                page.select(".govuk-radios__item").stream()
                        .filter(item -> item.text().contains("72 hours"))
                        .findFirst()
                        .orElseThrow()
                        .select("input")
                        .val();
        assertThat(Browser.html(browserOf(amina).post(plan + "/powers", "power", power)).text())
                .contains("There is a problem");

        browserOf(amina).post(plan + "/powers", "power", power, "by", "PC 4711");

        var used = powers.of(plans.find(ref, amina), amina).getFirst();
        assertThat(used.by()).isEqualTo(new UsedBy("PC 4711", ""));
        assertThat(used.ends()).contains(clock.instant().plus(Duration.ofHours(72)));
        var shown = browserOf(ben).page(plan);
        assertThat(shown.select("#rehearsed").text()).contains("PC 4711", "It runs out");
        assertThat(browserOf(ben).page(plan + "/handover").text())
                .contains(shown.select("#rehearsed strong:not(.govuk-tag)").first().text());
        var twice = new Powers.Use(new DutyKey(power), clock.instant(), new UsedBy("PC 1", ""));
        assertThatThrownBy(() -> powers.used(ref, List.of(used.child()), twice, ben))
                .isInstanceOf(RehearsedPowers.AlreadyRuns.class);

        var end = plan + "/powers/" + used.ref();
        marked(browserOf(ben).page(end));
        assertThat(Browser.html(browserOf(ben).post(end)).text()).contains("Enter what followed");
        browserOf(ben).post(end, "note", "A court made an order");
        assertThat(browserOf(amina).page(plan).select("#rehearsed").text())
                .contains("A court made an order")
                .doesNotContain("It runs out");
        assertThat(counted("clock.started")).as("it runs nobody's clock").isZero();
    }

    @Test
    void aSafetyPlanIsWrittenAndReadToTheCarer() {
        marked(browserOf(amina).page(plan + "/safety-plan"));
        assertThat(browserOf(amina).post(plan + "/safety-plan", safety("0")))
                .hasRedirectedUrl(plan + "#safety-plan");
        var read = plan + "/safety-plan/1/acknowledgement";
        assertThat(browserOf(ben).page(plan).select("a[href=" + read + "]")).hasSize(1);
        marked(browserOf(ben).page(read));
        browserOf(ben).post(read, "how", "TELEPHONE", "words", "She says it back");

        assertThat(browserOf(amina).page(plan).select("#rehearsed").text())
                .contains("Ines Example", "She says it back");
        assertThat(browserOf(amina).page(plan + "/handover").text()).contains("Handed in");
        var twice = browserOf(ben).post(plan + "/safety-plan", safety("0"));
        assertThat(twice).as("somebody changed it").hasStatus(409);
        marked(Browser.html(twice));
    }

    @Test
    void itIsForTheTeamAloneAndEndsWithTheDrill() {
        for (var page : List.of("/powers", "/safety-plan")) {
            assertThat(browserOf(officer).get(plan + page)).hasStatus(404);
            assertThat(browserOf(teacher).get(plan + page)).hasStatus(404);
        }
        var real = "/plans/" + planOf(flight("boy")).plan().ref();
        assertThat(browserOf(amina).get(real + "/safety-plan")).hasStatus(404);
        assertThat(browserOf(amina).get("/cases/" + ref + "/safety-plan")).hasStatus(404);

        var over = new Turning.Ending("", "", false, 0);
        turning.end(ref, Ended.How.DRILL_OVER, over, amina);
        assertThat(browserOf(amina).post(plan + "/safety-plan", safety("0"))).hasStatus(409);
        assertThat(browserOf(amina).page(plan).select("#rehearsed a")).isEmpty();
    }

    private static void marked(Document page) {
        assertThat(page.title()).startsWith("DRILL: ");
        assertThat(page.select(".lantern-drill").text()).startsWith("DRILL");
    }

    private static String[] safety(String instead) {
        return new String[] {
            "instead",
            instead,
            "carer",
            "Ines Example",
            "phone",
            "Handed in",
            "supervision",
            "Somebody is awake",
            "visitors",
            "None",
            "transport",
            "By car",
            "address",
            "Police and health",
            "contingency",
            "Ring 999"
        };
    }

    private long counted(String table) {
        return db.sql("select count(*) from " + table + " where subject = ?")
                .param(UUID.fromString(ref.toString()))
                .query(Long.class)
                .single();
    }
}
