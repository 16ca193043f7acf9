package org.lantern.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lantern.scenarios.Scenario;

/// What marks support, by rules that are small and named.
class SupportTests extends Supporting {

    static Stream<Scenario> cases() {
        return Scenario.all().stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void thePublishedCasesHaveTheEvidenceThatWasThere(Scenario scenario) {
        var support = support(scenario);

        assertThat(support.act().hasEvidence()).isEqualTo(scenario.act().evidence());
        assertThat(support.purpose().hasEvidence()).isEqualTo(scenario.purpose().evidence());
        assertThat(codes(support.act())).containsAll(scenario.act().codes());
        assertThat(codes(support.purpose())).containsAll(scenario.purpose().codes());
        assertThat(kinds(support.purpose())).containsAll(scenario.purpose().kinds());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theChildWhoMayBeGoneSoonIsNamedWithReasons(Scenario scenario) {
        var support = support(scenario);

        assertThat(!support.flight().isEmpty()).isEqualTo(scenario.imminentDisappearance());
        assertThat(support.steps().contains(Step.BEFORE_THE_CHILD_GOES))
                .isEqualTo(scenario.imminentDisappearance());
    }

    @Test
    void aJourneyAloneIsNoEvidenceOfTheAct() {
        assertThat(of(yes("B04"), yes("B18")).act().hasEvidence()).isFalse();
    }

    @Test
    void aJourneyBesideExploitationIs() {
        var act = of(yes("B04"), suspected("A10")).act();

        assertThat(act.grounds()).containsExactly(new Ground("act.transportation", List.of("B04")));
    }

    @Test
    void aSuspectedRiskFactorIsNoEvidenceYetAndAYesIs() {
        assertThat(of(suspected("C16")).act().hasEvidence()).isFalse();
        assertThat(of(yes("C16")).act().hasEvidence()).isTrue();
    }

    @Test
    void nobodyCanSuspectForTheChildWhatTheChildSays() {
        assertThat(of(suspected("A01")).purpose().hasEvidence()).isFalse();
        assertThat(of(yes("A01")).purpose().hasEvidence()).isTrue();
    }

    @Test
    void actAndPurposeTogetherOpenTheDutyOfFirstResponders() {
        assertThat(of(yes("A19")).steps()).contains(Step.FIRST_RESPONDER, Step.STRATEGY_DISCUSSION);
        assertThat(of(yes("A16")).steps())
                .contains(Step.OTHER_ELEMENT, Step.STRATEGY_DISCUSSION)
                .doesNotContain(Step.FIRST_RESPONDER);
    }

    @Test
    void aSuspicionOfExploitationWithAFlightSignCallsForADiscussionToday() {
        assertThat(read(marks(suspected("A12")), signs()).steps())
                .doesNotContain(Step.STRATEGY_DISCUSSION);
        assertThat(read(marks(suspected("A12")), signs("packed")).steps())
                .contains(Step.STRATEGY_DISCUSSION, Step.BEFORE_THE_CHILD_GOES);
    }

    @Test
    void nothingSeenOfFlightIsNoReason() {
        assertThat(read(List.of(), signs("none-seen")).flight()).isEmpty();
    }

    @Test
    void aChildFoundInCrimeIsAPossibleVictimFirst() {
        assertThat(of(yes("A08")).steps()).contains(Step.VICTIM_FIRST);
    }

    @Test
    void whatIsSuspectedOrLacksEvidenceIsWorthFindingOut() {
        var unknown = of(yes("A02"), suspected("A05")).unknown();

        assertThat(unknown).extracting(Unknown::codes).startsWith(List.of("A02", "A05"));
        assertThat(unknown.getFirst().advice().en()).contains("health check");
    }

    @Test
    void anEmptySheetStillAsksToLookAgainAndConcludesNothing() {
        var support = read(List.of(), signs());

        assertThat(support.steps()).containsExactly(Step.LOOK_AGAIN);
        assertThat(support.unasked()).contains("concern.accompanied", "concern.movement");
    }

    @Test
    void itHoldsNoNumberThatCouldBeTakenForAScore() {
        assertThat(typesIn(Support.class, new HashSet<>()))
                .contains(String.class, Reason.class, Ground.class)
                .allMatch(t -> !t.isPrimitive() && !Number.class.isAssignableFrom(t));
    }

    private static Set<Class<?>> typesIn(Type type, Set<Class<?>> found) {
        if (type instanceof ParameterizedType p) {
            Arrays.stream(p.getActualTypeArguments()).forEach(t -> typesIn(t, found));
            typesIn(p.getRawType(), found);
        } else if (type instanceof Class<?> c
                && found.add(c)
                && c.isRecord()
                && c.getPackageName().equals("org.lantern.screening"))
            Arrays.stream(c.getRecordComponents())
                    .map(RecordComponent::getGenericType)
                    .forEach(t -> typesIn(t, found));
        return found;
    }

    private static Support support(Scenario scenario) {
        var both = new ArrayList<Scenario.Mark>(scenario.marks());
        both.addAll(scenario.later());
        var marked =
                LIST.stream()
                        .filter(i -> both.stream().anyMatch(m -> m.code().equals(i.code())))
                        .map(i ->
                                new Marked(
                                        i,
                                        both.stream()
                                                .anyMatch(m ->
                                                        m.code().equals(i.code())
                                                                && m.mark().equals("yes")),
                                        false,
                                        NOW))
                        .toList();
        var said = new ArrayList<Circumstances.Said>();
        said.add(new Circumstances.Said("danger.now", scenario.text("danger"), NOW));
        scenario.flightSigns()
                .forEach(s -> said.add(new Circumstances.Said("flight.signs", s, NOW)));
        return read(marked, new Circumstances(said, NOW));
    }

    private static List<String> codes(Element element) {
        return element.grounds().stream().flatMap(g -> g.codes().stream()).toList();
    }

    private static List<String> kinds(Element element) {
        return element.grounds().stream()
                .map(g -> g.kind().substring(g.kind().indexOf('.') + 1))
                .toList();
    }
}
