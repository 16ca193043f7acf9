package org.lantern.concern.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.lantern.ui.Crowded;

/// How many may send at once.
class PlacesTests {

    private final Places places = new Places(1, Duration.ZERO);

    @Test
    void whoeverFindsNoPlaceInTimeIsToldSoAndAPlaceIsFreeAgainOnceItsDeedIsDone() {
        places.in(() -> assertThatThrownBy(() -> places.in(() -> 2)).isInstanceOf(Crowded.class));
        assertThat(places.<Integer>in(() -> 3)).isEqualTo(3);
    }

    @Test
    void aDeedThatFailsFreesItsPlace() {
        assertThatThrownBy(() -> places.in(PlacesTests::fail))
                .isInstanceOf(IllegalStateException.class);
        assertThat(places.<Integer>in(() -> 3)).isEqualTo(3);
    }

    private static int fail() {
        throw new IllegalStateException();
    }
}
