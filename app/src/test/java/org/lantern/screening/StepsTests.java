package org.lantern.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lantern.access.AgencyKind;

/// What follows now, and how to learn more.
class StepsTests extends Supporting {

    @Test
    void ofAnElementWithoutEvidenceItIsSaidHowToLearnMore() {
        var unknown = of(seen("A12")).unknown();

        assertThat(unknown).hasSizeBetween(1, 3);
        assertThat(unknown)
                .allMatch(u ->
                        u.codes().stream()
                                .allMatch(code -> marked(code, true, false).supports("purpose.")));
        assertThat(of(seen("A19")).unknown()).isEmpty();
    }

    @Test
    void dangerNowIsToldOfThatDay() {
        assertThat(read(List.of(), danger(Duration.ofHours(23))).steps()).contains(Step.EMERGENCY);
        assertThat(read(List.of(), danger(Duration.ofHours(25))).steps())
                .doesNotContain(Step.EMERGENCY)
                .contains(Step.BEFORE_THE_CHILD_GOES);
    }

    @ParameterizedTest
    @EnumSource(AgencyKind.class)
    void everyKindOfAgencyHasSignsThatItUsuallyNotices(AgencyKind kind) {
        assertThat(LIST).anyMatch(i -> i.settings().contains(Setting.of(kind)));
    }

    private static Circumstances danger(Duration ago) {
        return new Circumstances(
                List.of(
                        new Circumstances.Said("danger.now", "taken-or-leaving", NOW.minus(ago)),
                        new Circumstances.Said("danger.now", "hurt-or-threatened", NOW.minus(ago))),
                NOW);
    }

    private static Marked seen(String code) {
        return marked(code, true, false);
    }
}
