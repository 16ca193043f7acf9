package org.lantern.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.lantern.access.Browser;
import org.lantern.casefile.Closing;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// What is open on a case ends with it; a power that holds the child safe has to be answered for
/// first.
@AutoConfigureMockMvc
class EndsWithCaseTests extends OnACase {

    @Autowired Closing closing;
    @Autowired Powers powers;
    @Autowired MockMvcTester tester;

    @Test
    void theDutiesOfACaseEndWithItAndThePageSaysWhich() {
        var duty = start("D18", NOW);
        var atTheDesk = Browser.of(tester, staff, manager);
        assertThat(atTheDesk.page("/cases/" + file + "/closing").text())
                .contains(duty.duty().title().en());

        closing.close(file, "Moved to family", manager);

        assertThat(standing(only())).isInstanceOf(Standing.NotApplicable.class);
        assertThat(Browser.of(tester, staff, worker).page("/cases/" + file + "/chronology").text())
                .contains("Moved to family");
    }

    @Test
    void aCaseIsNotClosedWhileAPowerHoldsTheChildUntilItIsSaidWhatFollowed() {
        powers.used(file, use(), worker);
        var atTheDesk = Browser.of(tester, staff, manager);
        var page = atTheDesk.page("/cases/" + file + "/closing");
        assertThat(page.text()).contains("nobody has said what followed");
        assertThat(page.select("form textarea")).isEmpty();
        var refused = atTheDesk.post("/cases/" + file + "/closing", "reason", "Done");
        assertThat(refused).hasStatus(409);
        assertThat(Browser.html(refused).text()).contains("That has to end first");
        assertThatThrownBy(() -> closing.close(file, "Done", manager))
                .isInstanceOf(Closing.StillRuns.class);

        deeds.meet(file, only().ref(), clock.instant(), "With her aunt, by consent", worker);
        closing.close(file, "With her aunt", manager);

        assertThat(cases.find(file, worker).orElseThrow().closedAt()).isPresent();
        assertThat(standing(only())).isInstanceOf(Standing.Met.class);
    }

    @Test
    void aPowerThatIsRecordedOpensAClosedCaseAgain() {
        closing.close(file, "With her aunt", manager);
        Browser.of(tester, staff, worker)
                .post("/cases/" + file + "/duties/power", "power", "D08", "by", "PC 4411");
        assertThat(cases.find(file, worker).orElseThrow().closedAt()).isEmpty();
    }

    private static Powers.Use use() {
        return new Powers.Use(new DutyKey("D08"), NOW, new UsedBy("PC 4411 Oakstead", "log 334"));
    }
}
