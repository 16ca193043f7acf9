package org.lantern.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorldTests {

    private static final Instant NOW = Instant.parse("2026-11-23T14:30:00Z");
    private final World world = World.of(7, NOW);

    @Test
    void theSameSeedGivesTheSameWorldAndAnotherSeedAnother() {
        assertThat(World.of(7, NOW).concerns()).isEqualTo(world.concerns());
        assertThat(World.of(8, NOW).concerns()).isNotEqualTo(world.concerns());
    }

    @Test
    void aboutSixtyChildrenStandOnConcernsAtEveryStage() {
        assertThat(world.children()).hasSizeBetween(60, 90);
        assertThat(world.children()).extracting(WorldChild::key).doesNotHaveDuplicates();
        assertThat(world.concerns())
                .extracting(WorldConcern::stage)
                .contains(WorldConcern.Stage.values());
        assertThat(world.concerns().stream().flatMap(c -> c.decisions().stream()))
                .extracting(WorldDecision::kind)
                .contains(WorldDecision.Kind.values());
        assertThat(world.children())
                .extracting(WorldChild::exploitation)
                .contains(WorldChild.Exploitation.values());
    }

    @Test
    void everyShapeOfWorryIsThere() {
        assertThat(world.concerns())
                .extracting(WorldConcern::about)
                .contains("children", "unborn", "me", "place-vehicle-adult");
        assertThat(world.concerns())
                .extracting(concern -> concern.told().teller())
                .contains("public", "child", "works-with-children", "practitioner");
        assertThat(world.concerns()).anyMatch(c -> c.staff().isPresent());
        assertThat(world.concerns())
                .anyMatch(c -> c.sameAs().isPresent() && c.decisions().isEmpty());
        assertThat(world.concerns()).anyMatch(c -> c.children().size() > 2);
        assertThat(world.concerns())
                .filteredOn(c -> c.stage() == WorldConcern.Stage.WAITING)
                .anyMatch(WorldConcern::isUrgent)
                .anyMatch(c -> !c.isUrgent());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void everyAreaHasAWorry(long seed) {
        assertThat(World.of(seed, NOW).concerns())
                .extracting(WorldConcern::area)
                .containsAll(World.cast().areas().stream().map(WorldArea::gss).toList());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void timeRunsForwardAndNeverPastNow(long seed) {
        for (var concern : World.of(seed, NOW).concerns()) {
            var times = concern.times();
            var order =
                    Stream.of(
                                    Optional.of(times.firstKnown()),
                                    Optional.of(times.received()),
                                    times.claimed(),
                                    times.decided(),
                                    times.caseOpened(),
                                    times.closed(),
                                    Optional.of(NOW))
                            .flatMap(Optional::stream)
                            .toList();
            assertThat(order).as(concern.key()).isSorted();
            assertThat(concern.marks())
                    .as(concern.key())
                    .allMatch(m -> !m.at().isAfter(NOW) && !m.at().isBefore(times.received()));
            assertThat(concern.decisions()).allMatch(d -> !d.at().isAfter(NOW));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 7})
    void worriesAreSpreadOverTheLastYear(long seed) {
        var received =
                World.of(seed, NOW).concerns().stream().map(c -> c.times().received()).toList();
        var days =
                received.stream().map(at -> Duration.between(at, NOW).toDays()).sorted().toList();

        assertThat(days).allMatch(ago -> ago >= 0 && ago <= 366);
        assertThat(days.stream().map(ago -> ago / 92).distinct())
                .as("each quarter of the year")
                .contains(0L, 1L, 2L, 3L);
        assertThat(days.stream().map(ago -> ago / 31).distinct())
                .as("most of its months")
                .hasSizeGreaterThanOrEqualTo(10);
        assertThat(days).filteredOn(ago -> ago < 92).hasSizeLessThan(days.size() * 3 / 4);
    }

    @Test
    void aBirthDateThatIsKnownFitsTheAge() {
        var today = LocalDate.of(2026, 11, 23);
        for (var child : world.children())
            child.born()
                    .ifPresent(born ->
                            assertThat(born)
                                    .as(child.key())
                                    .isBetween(
                                            today.minusYears(child.age() + 2L),
                                            today.minusYears(child.age())));
        assertThat(world.children()).anyMatch(c -> c.born().isPresent());
        assertThat(world.children()).anyMatch(c -> c.born().isEmpty());
    }

    @Test
    void everyReferrerSpeaksInTheirOwnWords() {
        var words = world.concerns().stream().map(c -> c.told().words()).toList();
        assertThat(words).hasSizeGreaterThan(60).doesNotHaveDuplicates();
        assertThat(words).allMatch(text -> text.length() > 120 && !text.contains("{"));
        assertThat(words.stream().map(text -> text.substring(0, 24))).doesNotHaveDuplicates();
    }

    @Test
    void marksNameAChildOfTheirConcernAndSayWhy() {
        for (var concern : world.concerns()) {
            var keys = concern.children().stream().map(WorldChild::key).toList();
            assertThat(concern.marks())
                    .allMatch(mark -> keys.contains(mark.child()) && !mark.evidence().isBlank());
        }
        assertThat(world.concerns().stream().flatMap(c -> c.marks().stream()))
                .hasSizeGreaterThan(100)
                .extracting(WorldMark::mark)
                .contains("yes", "suspected");
    }

    @Test
    void aDecidedConcernHasADecisionForEachChild() {
        for (var concern : world.concerns())
            if (concern.times().decided().isPresent())
                assertThat(concern.decisions())
                        .as(concern.key())
                        .hasSize(Math.max(1, concern.children().size()));
    }

    @Test
    void someCasesWereClosedSinceByAManagerWhoSaysWhy() {
        var closed =
                World.of(2009, NOW).concerns().stream()
                        .flatMap(concern -> concern.closing().stream())
                        .toList();
        assertThat(closed).hasSizeGreaterThan(2);
        assertThat(closed)
                .allSatisfy(end -> {
                    assertThat(end.reason()).isNotBlank();
                    assertThat(end.at()).isBefore(NOW);
                });
    }

    @Test
    void callersTelephonesNeverRing() {
        var callers = world.concerns().stream().flatMap(c -> c.told().caller().stream()).toList();
        assertThat(callers).isNotEmpty().extracting(Told.Caller::telephone).allMatch(Drama::isFor);
    }

    @Test
    void nobodyWritesATelephoneNumberOrAnAddressIntoTheirWords() {
        for (var concern : world.concerns())
            assertThat(List.of(concern.told().words(), concern.told().place()))
                    .as(concern.key())
                    .noneMatch(text -> text.contains("@") || text.matches("(?s).*\\d[\\d ]{6,}.*"));
    }

    @Test
    void namesAreSpelledInSeveralScripts() {
        assertThat(world.children().stream().flatMap(c -> c.names().stream()))
                .extracting(WorldName::kind)
                .contains(WorldName.Kind.values());
    }
}
