package org.lantern.concern.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A flood at the door: from the first answer on, which makes a draft.
class HeldBackTests extends AtThePublicDoor {

    private static final String FLOODS = "198.51.100.7";

    @Autowired Floods floods;

    @Test
    void theFirstAnswerIsHeldBackTooAndWhoeverIsHeldBackReadsFirstWhomToRing() throws Exception {
        assertThat(IntStream.range(0, 20_000))
                .anyMatch(_ -> !floods.admit(Floods.Kind.PAGES, FLOODS));

        var answer =
                browser.post()
                        .uri("/worry/danger")
                        .remoteAddress(FLOODS)
                        .param("danger.now", "taken-or-leaving")
                        .exchange();

        assertThat(answer).hasStatus(429);
        var page = Jsoup.parse(answer.getResponse().getContentAsString());
        assertThat(page.select("main .govuk-warning-text").text()).contains("999", "55");
        assertThat(one("select count(*) from form.draft")).isEqualTo("0");
        assertThat(browser.get().uri("/worry/danger").remoteAddress(FLOODS)).hasStatusOk();
    }
}
