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
            assertThat(all.in(setting).lines())
                    .hasSizeBetween(4, 8)
                    .allMatch(line -> line.cy().isPresent());
    }

    @Test
    void aNumberWithoutItsSourceStopsTheStart() {
        var entry = new Advice("numbers.yaml", Map.of("number", "999"));
        assertThatThrownBy(entry::origin).hasMessageContaining("numbers.yaml: “source”");
    }
}
