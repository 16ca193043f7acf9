package org.lantern.concern;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantern.TestClock;
import org.lantern.access.Acting;
import org.lantern.access.Browser;
import org.lantern.casefile.Apart;
import org.lantern.kernel.ConcernRef;
import org.lantern.notification.Notices;
import org.lantern.notification.Rings;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/// What rings about a concern, handed to a colleague, and then for named people only.
class HandedConcernRingTests extends AtADesk {

    private static final String PAGE = "/desk/handover";
    private static final String WORDS = "Her aunt rings back at six";
    private static final String REASON = "I know the aunt";

    @Autowired Apart apart;
    @Autowired Notices notices;
    @Autowired TestClock clock;
    @Autowired ApplicationContext house;

    private ConcernRef concern;

    @BeforeEach
    void itRingsTheDesk() {
        concern = tell(child(), code("danger.now", "taken-or-leaving"));
        Rings.goOn(house);
    }

    @Test
    void whoeverIsNotNamedReadsNoWordsOfItAnyMoreIsHandedNoneAndIsRungNoMore() {
        handToBen();
        assertThat(page(ben)).contains(WORDS);

        apart.restrict(concern.value(), "About one of the desk", manager);
        assertThat(page(ben)).doesNotContain(WORDS);
        assertThat(handToBen().select(".govuk-error-summary").text())
                .contains("Nothing was handed over");
        clock.advance(Duration.ofMinutes(30));
        Rings.goOn(house);
        assertThat(notices.waiting(manager)).isEmpty();
    }

    @Test
    void norWhyAColleagueCannotTakeItOver() {
        handToBen();
        var offered = browserOf(ben).page(PAGE).select("[name=take]").last().attr("value");
        browserOf(ben).post(PAGE + "/refusal", "take", offered, "why", REASON);
        assertThat(page(amina)).contains(REASON);

        apart.restrict(concern.value(), "About one of the desk", manager);
        assertThat(page(amina)).doesNotContain(REASON);
    }

    private Document handToBen() {
        var one = UUID.nameUUIDFromBytes(("/concerns/" + concern).getBytes(UTF_8));
        var to = ben.ref().toString();
        return Browser.html(
                browserOf(amina).post(PAGE, "to", to, "hand-" + one, "yes", "words-" + one, WORDS));
    }

    private String page(Acting.Practitioner who) {
        return browserOf(who).page(PAGE).text();
    }
}
