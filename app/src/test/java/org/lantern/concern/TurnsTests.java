package org.lantern.concern;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Whose turn it is in the lanes of a desk, whatever comes in.
class TurnsTests {

    private static final Instant MORNING = Instant.parse("2026-11-30T08:00:00Z");

    @Test
    void whatIsVouchedForAndWhatThePublicSentTakeTurnsInFillingAPage() {
        var all = new ArrayList<Theirs>();
        for (int i = 0; i < 60; i++) all.add(waits(1, true, true, i, false));
        for (int i = 0; i < 3; i++) all.add(waits(1, true, true, 100 + i, true));
        var first = new Turns(all).page(Lane.URGENT, 1);
        assertThat(first).hasSize(25).filteredOn(Theirs::vouched).hasSize(3);
        assertThat(first).isSortedAccordingTo((a, b) -> a.receivedAt().compareTo(b.receivedAt()));
    }

    @Test
    void thoseThatNobodyHoldsComeFirstOnAPage() {
        var held = waits(1, true, false, 0, true);
        var free = waits(1, true, true, 9, true);
        assertThat(new Turns(List.of(held, free)).page(Lane.URGENT, 1)).containsExactly(free, held);
    }

    @Test
    void whatIsForNamedPeopleOfferedOrHostedStandsInALaneOfItsOwnHoweverUrgent() {
        assertThat(Stream.of(0, 1, 2, 3).map(way -> waits(way, true, true, 0, true).lane()))
                .containsExactly(Lane.NAMED, Lane.URGENT, Lane.OFFERED, Lane.HOSTED);
        assertThat(new Turns(List.of(waits(2, true, true, 0, true))).sounding(Lane.OFFERED))
                .isZero();
    }

    @Test
    void everyConcernStandsOnExactlyOnePageOfOneLane() {
        var random = new Random(20261130);
        for (int round = 0; round < 200; round++) {
            var all = new ArrayList<Theirs>();
            for (int i = random.nextInt(120); i > 0; i--)
                all.add(
                        waits(
                                random.nextInt(4),
                                random.nextBoolean(),
                                random.nextBoolean(),
                                random.nextInt(30),
                                random.nextBoolean()));
            var turns = new Turns(all);
            var shown =
                    turns.lanes().stream()
                            .flatMap(lane ->
                                    Stream.iterate(1, page -> page + 1)
                                            .map(page -> turns.page(lane, page))
                                            .takeWhile(page -> !page.isEmpty())
                                            .flatMap(List::stream))
                            .toList();
            assertThat(shown).containsExactlyInAnyOrderElementsOf(all);
            assertThat(turns.lanes().stream().mapToInt(turns::count).sum()).isEqualTo(all.size());
        }
    }

    private static Theirs waits(int way, boolean urgent, boolean free, int minute, boolean known) {
        return new Theirs(
                UUID.randomUUID(),
                way,
                urgent,
                free,
                MORNING.plusSeconds(60L * minute),
                known,
                known);
    }
}
