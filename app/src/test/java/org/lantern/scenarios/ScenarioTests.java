package org.lantern.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ScenarioTests {

    static Stream<Scenario> cases() {
        return Scenario.all().stream();
    }

    @Test
    void thereAreTenCasesOfWhichTwoAreLookAlikes() {
        assertThat(cases()).hasSize(10);
        assertThat(cases().filter(c -> c.text("kind").equals("other_need"))).hasSize(2);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void eachCanBePlayed(Scenario scenario) {
        assertThat(scenario.text("area")).matches("[ESWN]\\d{8}");
        assertThat(scenario.otherAreas()).allMatch(area -> area.matches("[ESWN]\\d{8}"));
        assertThat(scenario.referrer()).containsKeys("teller", "way");
        assertThat(scenario.text("concern")).hasSizeBetween(200, 800);
        assertThat(scenario.children())
                .isNotEmpty()
                .allMatch(child -> child.containsKey("label") && child.containsKey("sex"));
        assertThat(scenario.text("danger"))
                .isIn("taken-or-leaving", "hurt-or-threatened", "not-now", "not-sure");
        assertThat(scenario.flightSigns()).doesNotContainNull();
        assertThat(scenario.unknowns()).isNotEmpty();
        assertThat(scenario.source()).containsKeys("publisher", "year", "url");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyMarkSaysWhatItRestsOn(Scenario scenario) {
        assertThat(marks(scenario))
                .isNotEmpty()
                .allMatch(mark -> mark.code().matches("[ABC]\\d\\d") && !mark.evidence().isBlank())
                .allMatch(mark -> mark.child() <= scenario.children().size())
                .extracting(Scenario.Mark::mark)
                .isSubsetOf("yes", "suspected");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whatIsExpectedRestsOnMarksThatAreThere(Scenario scenario) {
        var codes = marks(scenario).map(Scenario.Mark::code).toList();
        for (var element : List.of(scenario.act(), scenario.purpose())) {
            assertThat(codes).containsAll(element.codes());
            assertThat(element.codes().isEmpty()).isEqualTo(!element.evidence());
        }
        assertThat(scenario.mustNotConclude()).isNotEmpty();
        assertThat(scenario.urgentActions()).isNotEmpty();
        assertThat(scenario.clocks()).isNotEmpty().allMatch(clock -> clock.matches("D\\d\\d"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aPageThatConcludedWhatNobodyMayWouldBeFound(Scenario scenario) {
        for (var never : scenario.mustNotConclude()) {
            assertThat(WhatIsShown.concludes("Seen today. " + never + ". Ring the desk.", never))
                    .isTrue();
            assertThat(WhatIsShown.concludes("Seen today. Ring the desk.", never)).isFalse();
        }
    }

    private static Stream<Scenario.Mark> marks(Scenario scenario) {
        return Stream.concat(scenario.marks().stream(), scenario.later().stream());
    }
}
