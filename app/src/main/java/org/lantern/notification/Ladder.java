package org.lantern.notification;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.lantern.notification.Rung.Whom;
import org.lantern.vocabulary.Chain;

/// Whose turn it is at each step of a ring, and when it goes on. Minutes are counted from when
/// somebody was really rung, so that everybody has their time to answer, whatever was late before.
record Ladder(List<Place> places, Duration againAfter) {

    Ladder {
        places = List.copyOf(places);
    }

    /// As the content has it; whoever is rung before the rota has some minutes alone.
    static Ladder of(Chain chain, boolean withFirst) {
        var before = withFirst ? chain.aloneFor() : 0;
        var rota =
                chain.steps().stream()
                        .map(step ->
                                new Place(
                                        Whom.valueOf(step.to().name()),
                                        Duration.ofMinutes(before + step.after())));
        var first = withFirst ? Stream.of(new Place(Whom.FIRST, Duration.ZERO)) : null;
        return new Ladder(
                (first == null ? rota : Stream.concat(first, rota)).toList(),
                Duration.ofMinutes(chain.againAfter()));
    }

    Whom whom(int step) {
        return places.get(known(step)).whom();
    }

    /// How long it waits after a step before it goes on.
    Duration pause(int step) {
        var at = known(step);
        return isLast(at) ? againAfter : places.get(at + 1).after().minus(places.get(at).after());
    }

    /// What comes after a step. Where nobody could be rung it goes on at once, but a chain that is
    /// at its end waits all the same before it begins again.
    Turn after(int round, int step, Instant at, boolean somebodyRung) {
        var here = known(step);
        if (isLast(here)) return new Turn(round + 1, 0, at.plus(againAfter));
        return new Turn(round, here + 1, somebodyRung ? at.plus(pause(here)) : at);
    }

    private boolean isLast(int step) {
        return step == places.size() - 1;
    }

    /// A chain that has become shorter meanwhile ends at its last step.
    private int known(int step) {
        return Math.min(step, places.size() - 1);
    }

    record Place(Whom whom, Duration after) {}

    /// A step that is still to come.
    record Turn(int round, int step, Instant at) {}
}
