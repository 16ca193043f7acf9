package org.lantern.screening;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.lantern.vocabulary.Indicator;
import org.lantern.vocabulary.Vocabularies;

/// Reads marks as somebody who works in health sees them.
abstract class Supporting {

    static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    static final List<Indicator> LIST = Vocabularies.builtIn().indicators();

    static Support of(Marked... marks) {
        return read(marks(marks), signs());
    }

    static Support read(List<Marked> marks, Circumstances circumstances) {
        return Support.of(
                marks,
                circumstances,
                LIST.stream().filter(i -> i.settings().contains("health")).toList());
    }

    static List<Marked> marks(Marked... marks) {
        return List.of(marks);
    }

    static Circumstances signs(String... codes) {
        return new Circumstances(
                Stream.of(codes).map(c -> new Circumstances.Said("flight.signs", c, NOW)).toList(),
                NOW);
    }

    static Marked yes(String code) {
        return marked(code, true, true);
    }

    static Marked suspected(String code) {
        return marked(code, false, false);
    }

    static Marked marked(String code, boolean yes, boolean incomplete) {
        var indicator = LIST.stream().filter(i -> i.code().equals(code)).findFirst().orElseThrow();
        return new Marked(indicator, yes, incomplete, NOW);
    }
}
