package org.lantern.vocabulary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Everything that was found wrong, so that it can be told together.
final class Mistakes {

    private static final Comparator<Mistake> AS_ONE_READS =
            Comparator.comparing((Mistake m) -> m.spot().file())
                    .thenComparing(m -> m.spot().line());

    private final List<Mistake> found = new ArrayList<>();

    void add(Spot spot, String reason) {
        found.add(new Mistake(spot, reason));
    }

    List<Mistake> list() {
        return found.stream().distinct().sorted(AS_ONE_READS).toList();
    }

    /// @throws VocabularyMistaken when there are any
    void stopIfAny() {
        if (!found.isEmpty()) throw new VocabularyMistaken(list());
    }
}
