package org.lantern.concern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lantern.area.Nation;

/// Numbers and first things, as the content has them.
class AdviceTests {

    private final Contacts contacts = new Contacts();

    @Test
    void the999LineStandsFirst() {
        assertThat(contacts.lines(Optional.empty(), Contact.For.EVERYBODY))
                .extracting(Contact::number)
                .startsWith("999", "101");
    }

    @Test
    void aLineOfOneNationIsNotShownInAnother() {
        assertThat(contacts.lines(Optional.of(Nation.SCOTLAND), Contact.For.ADULT))
                .extracting(Contact::number)
                .containsExactly("0141 276 7729");
    }

    @Test
    void everySettingHasItsFirstThingsInBothLanguages() {
        var all = new FirstThings();
        for (var setting : Setting.values())
            for (var nation : Nation.values())
                assertThat(all.in(setting).in(nation))
                        .hasSizeBetween(4, 8)
                        .allMatch(line -> line.cy().isPresent());
    }

    @Test
    void aPowerIsNamedByTheLawOfTheNation() {
        var police = new FirstThings().in(Setting.POLICE);

        assertThat(told(police, Nation.SCOTLAND))
                .contains("section 56", "24 hours")
                .doesNotContain("section 46", "72 hours");
        assertThat(told(police, Nation.WALES))
                .contains("section 46", "72 hours")
                .doesNotContain("24 hours");
        assertThat(told(police, Nation.NORTHERN_IRELAND))
                .contains("article 65")
                .doesNotContain("section 46");
    }

    private static String told(FirstThings.Steps steps, Nation nation) {
        return steps.in(nation).toString();
    }

    @Test
    void aNumberWithoutItsSourceStopsTheStart() {
        var entry = new Advice("numbers.yaml", Map.of("number", "999"));
        assertThatThrownBy(entry::origin).hasMessageContaining("numbers.yaml: “source”");
    }
}
