package org.lantern.clock;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lantern.access.Browser;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// A first page shows the duties that are due first, says how many more there are, and leads to
/// them.
class MoreDutiesTests extends OnACase {

    @Autowired MockMvcTester tester;

    @Test
    void theFirstPageSaysHowManyMoreAndTheirPageHasAllLateOnesFirst() {
        for (int i = 0; i < 5; i++)
            clocks.start(new DutyKey("D18"), Subject.of(caseIn(KENT), nth(i), KENT), NOW, by());
        daysLater(2);
        clocks.start(new DutyKey("D18"), on(KENT), NOW.minusSeconds(172_800), worker.by());
        clock.advance(java.time.Duration.ofHours(1));

        var first = browser().page("/desk");
        assertThat(first.select(".lantern-part a[href$=#duties]")).hasSize(4);
        assertThat(first.select("a[href=/duties]").text()).isEqualTo("And 2 more");

        var all = browser().page("/duties");
        assertThat(all.select("main a[href$=#duties]")).hasSize(6);
        assertThat(all.select("main a[href$=#duties]").getFirst().attr("href")).contains("" + file);
        assertThat(all.select("main .govuk-tag").getFirst().text()).startsWith("late");
        var others = Browser.of(tester, staff, stranger).page("/duties");
        assertThat(others.select("main a[href$=#duties]")).isEmpty();
    }

    private static java.util.UUID nth(int i) {
        return new java.util.UUID(0, 100 + i);
    }

    private org.lantern.kernel.By by() {
        return worker.by();
    }

    private Browser browser() {
        return Browser.of(tester, staff, manager);
    }
}
