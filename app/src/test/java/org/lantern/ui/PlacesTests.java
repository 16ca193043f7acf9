package org.lantern.ui;

import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/// How many may send at once.
class PlacesTests {

    private final Places places = new Places(1, Duration.ZERO);

    @Test
    void whoeverFindsNoPlaceInTimeIsToldSo() {
        try (var _ = places.take()) {
            assertThatThrownBy(places::take).isInstanceOf(Crowded.class);
        }
    }

    @Test
    void aPlaceIsFreeAgainOnceWhatWasDoneInItIsOver() {
        places.take().close();
        assertThatNoException().isThrownBy(() -> places.take().close());
    }
}
