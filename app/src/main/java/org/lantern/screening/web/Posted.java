package org.lantern.screening.web;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lantern.casefile.SourceKind;
import org.lantern.screening.Filled;

/// What came with a press of the button.
record Posted(Map<String, String> fields) {

    private static final String MARK = "mark.";
    private static final String INDICATOR = "indicator.";
    private static final List<SourceKind> SOURCES =
            List.of(
                    SourceKind.SEEN,
                    SourceKind.TOLD_BY_CHILD,
                    SourceKind.TOLD_BY_OTHER,
                    SourceKind.DOCUMENT,
                    SourceKind.CALLER);

    /// Ways to know that the page offers.
    static List<SourceKind> sources() {
        return SOURCES;
    }

    /// Nothing, when it cannot have come from our page.
    Optional<Filled> filled() {
        var ticks =
                fields.keySet().stream()
                        .filter(k -> k.startsWith(MARK))
                        .map(k -> k.substring(MARK.length()))
                        .map(code -> new Filled.Tick(code, text(MARK + code), evidence(code)))
                        .toList();
        if (!ticks.stream().allMatch(t -> List.of("", "yes", "suspected").contains(t.mark())))
            return Optional.empty();
        return opened().flatMap(at ->
                source().map(s -> new Filled(at, s, ticks, text("explanation"), text("to-check"))));
    }

    /// What whoever typed it has to say again: evidence without a mark, since nothing is made up,
    /// and what they wrote otherwise in another window meanwhile.
    ///
    /// @param overtaken by concept
    Returned returned(Filled filled, Set<String> overtaken) {
        var why = new LinkedHashMap<String, String>();
        for (var tick : filled.ticks())
            if (overtaken.contains(INDICATOR + tick.code())) why.put(tick.code(), "overtaken");
            else if (isUnmarked(tick)) why.put(tick.code(), "unmarked");
        for (var words : List.of(Filled.EXPLANATION, Filled.STILL_TO_CHECK))
            if (overtaken.contains(words)) why.put(words, "overtaken.words");
        return new Returned(Optional.of(filled), why);
    }

    private boolean isUnmarked(Filled.Tick tick) {
        return tick.mark().isEmpty()
                && !tick.evidence().isBlank()
                && !fields.containsKey("was." + tick.code());
    }

    private Optional<Instant> opened() {
        try {
            return Optional.of(Instant.parse(text("opened")));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private Optional<SourceKind> source() {
        return SOURCES.stream().filter(s -> s.name().equals(text("source"))).findFirst();
    }

    private String evidence(String code) {
        return text("evidence." + code);
    }

    /// Without characters that nobody types and no paper shows.
    private String text(String field) {
        return fields.getOrDefault(field, "").replaceAll("[\\p{Cc}&&[^\\n\\t]]", "");
    }
}
