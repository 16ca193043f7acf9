package org.lantern.world;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SyntheticChildTests {

    @Test
    void theChildAtAPlaceIsTheSameHoweverItIsReached() {
        var walked = World.children(3).skip(500).findFirst().orElseThrow();
        assertThat(walked)
                .isEqualTo(SyntheticChild.of(3, 500))
                .isNotEqualTo(SyntheticChild.of(4, 500));
    }

    @Test
    void eachHasFiftyFactsOldestFirstAndNoneOfTheFuture() {
        var thousand = World.children(3).limit(1000).toList();
        assertThat(thousand).extracting(SyntheticChild::index).doesNotHaveDuplicates();
        for (var child : thousand) {
            var days = child.facts().stream().map(SyntheticChild.Fact::daysAgo).toList();
            assertThat(days).hasSize(50).isSortedAccordingTo((a, b) -> b - a).allMatch(d -> d >= 0);
        }
    }

    @Test
    void thousandsOfThemAreMostlyDifferent() {
        var names =
                World.children(3)
                        .limit(5000)
                        .map(c -> c.givenName() + " " + c.familyName() + " " + c.born())
                        .distinct()
                        .count();
        assertThat(names).isGreaterThan(4990);
    }
}
