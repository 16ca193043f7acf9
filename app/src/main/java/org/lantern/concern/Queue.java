package org.lantern.concern;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.lantern.kernel.ConcernRef;

/// What waits for one practitioner, lane by lane.
public record Queue(Map<Lane, Part> lanes) {

    public Queue {
        lanes = new EnumMap<>(lanes);
    }

    /// How many wait in all.
    public int count() {
        return lanes.values().stream().mapToInt(Part::count).sum();
    }

    /// How many urgent ones nobody has claimed.
    public int sounding() {
        return lanes.values().stream().mapToInt(Part::sounding).sum();
    }

    /// Those that are shown.
    List<ConcernRef> shown() {
        return lanes.values().stream()
                .flatMap(part -> part.rows().stream())
                .map(Waiting::ref)
                .toList();
    }

    /// One lane.
    ///
    /// @param count of all that stand in it
    /// @param sounding how many of them are urgent, and nobody holds them
    /// @param page from 1
    /// @param rows those of that page: the urgent that nobody holds first, then the longest waiting
    public record Part(int count, int sounding, int page, List<Waiting> rows) {

        static final int SIZE = 25;

        public Part {
            rows = List.copyOf(rows);
        }

        public boolean last() {
            return page * SIZE >= count;
        }
    }
}
