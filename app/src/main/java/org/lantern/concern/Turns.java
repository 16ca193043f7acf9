package org.lantern.concern;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// What waits for one practitioner, lane by lane. What the public sent and what is vouched for take
/// turns in filling a page, so that neither ever hides the other; on it those urgent ones that
/// nobody holds come first, then the longest waiting.
final class Turns {

    private static final Comparator<Theirs> LONGEST_FIRST =
            Comparator.comparing(Theirs::unclaimed)
                    .reversed()
                    .thenComparing(Theirs::receivedAt)
                    .thenComparing(Theirs::concern);

    private final Map<Lane, List<Theirs>> lanes = new EnumMap<>(Lane.class);

    Turns(List<Theirs> all) {
        all.stream()
                .collect(Collectors.groupingBy(Theirs::lane))
                .forEach((lane, theirs) -> lanes.put(lane, inTurn(theirs)));
    }

    /// Those in which anything stands.
    Set<Lane> lanes() {
        return lanes.keySet();
    }

    int count(Lane lane) {
        return in(lane).size();
    }

    /// How many urgent ones stand there that nobody has claimed.
    int sounding(Lane lane) {
        return lane.sounds() ? (int) in(lane).stream().filter(Theirs::unclaimed).count() : 0;
    }

    /// @param page from 1
    List<Theirs> page(Lane lane, int page) {
        return in(lane).stream()
                .skip((page - 1L) * Queue.Part.SIZE)
                .limit(Queue.Part.SIZE)
                .sorted(LONGEST_FIRST)
                .toList();
    }

    private List<Theirs> in(Lane lane) {
        return lanes.getOrDefault(lane, List.of());
    }

    private static List<Theirs> inTurn(List<Theirs> theirs) {
        var vouched = theirs.stream().filter(Theirs::vouched).sorted(LONGEST_FIRST).toList();
        var others = theirs.stream().filter(t -> !t.vouched()).sorted(LONGEST_FIRST).toList();
        var turns = new ArrayList<Theirs>(theirs.size());
        for (int turn = 0; turn < Math.max(vouched.size(), others.size()); turn++) {
            if (turn < vouched.size()) turns.add(vouched.get(turn));
            if (turn < others.size()) turns.add(others.get(turn));
        }
        return turns;
    }
}
