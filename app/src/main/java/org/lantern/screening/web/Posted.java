package org.lantern.screening.web;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lantern.casefile.SourceKind;
import org.lantern.screening.Filled;

/// What came with a press of the button.
record Posted(Map<String, String> fields) {

    private static final String MARK = "mark.";
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

    /// Evidence without a mark: nothing is made up, so somebody has to say which it is.
    Map<String, String> unmarked() {
        var all = new LinkedHashMap<String, String>();
        fields.forEach((key, value) -> {
            if (!key.startsWith(MARK) || !value.isEmpty()) return;
            var code = key.substring(MARK.length());
            if (!evidence(code).isBlank() && !fields.containsKey("was." + code))
                all.put(code, evidence(code));
        });
        return all;
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
