package org.lantern.concern.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lantern.access.Agencies;
import org.lantern.access.Agency;
import org.lantern.access.AgencyKind;
import org.lantern.access.CheckedNumber;
import org.lantern.kernel.By;
import org.lantern.vocabulary.Vocabulary;
import org.springframework.beans.factory.annotation.Autowired;

/// What everybody may read: how to spot a trafficked child, what was looked up too long ago, and
/// whom to tell that a page is wrong.
class OpenHelpTests extends AtThePublicDoor {

    @Autowired Vocabulary vocabulary;
    @Autowired Agencies agencies;

    @Test
    void theSignsOfATraffickedChildStandOnAPageForEverybodyWithWhereTheyAreFrom() {
        var way = visitor.open("/worry").page().select("main a[href=/help/signs]");
        assertThat(way).hasSize(1);

        var main = visitor.open("/help/signs").page().select("main");

        assertThat(main.text().toLowerCase())
                .doesNotContain("not trafficked", "not been trafficked")
                .contains("seeing none means nothing");
        for (var sign : vocabulary.indicators())
            assertThat(main.text())
                    .contains(sign.label().in(java.util.Locale.UK), sign.origin().document());
        assertThat(main.select(".lantern-source").eachText())
                .isNotEmpty()
                .allMatch(words -> words.contains("No practitioner has confirmed it yet"));
        assertThat(main.select("a[href=/worry]")).hasSize(1);
    }

    @Test
    void aNumberThatWasCheckedMoreThanTwelveMonthsAgoSaysSo() {
        assertThat(visitor.open("/worry").page().select(".lantern-numbers .lantern-old")).isEmpty();

        clock.advance(Duration.ofDays(365));

        assertThat(visitor.open("/worry").page().select(".lantern-numbers .lantern-old").text())
                .contains("more than 12 months ago");
    }

    @Test
    void guidanceThatWasLookedUpMoreThanTwelveMonthsAgoSaysSo() {
        assertThat(visitor.open("/help/sources").page().select(".lantern-old")).isEmpty();
        assertThat(visitor.page().text()).contains("Looked up on 1 June 2026");

        clock.advance(Duration.ofDays(365));

        assertThat(visitor.open("/help/sources").page().select(".lantern-old")).isNotEmpty();
    }

    @Test
    void whatDecisionsAreCalledSaysSinceWhenThatLawHolds() {
        assertThat(visitor.open("/help/sources").page().text())
                .contains("In force since 15 December 2023", "In force since 6 April 2016");
    }

    @Test
    void everyPageLeadsToWhomToTellThatItIsWrongWithoutAWordAboutAChild() {
        assertThat(visitor.open("/worry").page().select("footer a[href=/help/something-wrong]"))
                .hasSize(1);

        var main = visitor.open("/help/something-wrong").page().select("main").text();

        assertThat(main)
                .contains("Do not write anything about a child", "administrator of your agency");

        agencies.add(
                new Agency.New(
                        "The board",
                        AgencyKind.PARTNERSHIP,
                        Optional.empty(),
                        Optional.of(
                                new CheckedNumber(
                                        "01632 960990", "invented", LocalDate.of(2026, 11, 1)))),
                By.clockwork("test"));
        assertThat(visitor.open("/help/something-wrong").page().select("main").text())
                .contains("You can also tell The board", "01632 960990");
    }
}
