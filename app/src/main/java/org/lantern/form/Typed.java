package org.lantern.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.util.MultiValueMap;

/// What somebody typed at one question, letter for letter, right or wrong.
///
/// @param parts the inputs of the question by their names; the main one has the empty name
public record Typed(Map<String, List<String>> parts) {

    static final String MAIN = "";

    /// Whether "I do not know" or "They did not want to say" was chosen.
    static final String ABSENT = "absent";

    static final String UNKNOWN = "_unknown";
    static final String REFUSED = "_refused";

    private static final List<String> PARTS =
            List.of(
                    MAIN,
                    ABSENT,
                    "day",
                    "month",
                    "year",
                    "scheme",
                    "words",
                    "found",
                    "evidence",
                    "place");

    private static final Typed NOTHING = new Typed(Map.of());

    public Typed {
        var copy = new LinkedHashMap<String, List<String>>();
        parts.forEach((part, values) -> copy.put(part, List.copyOf(values)));
        parts = copy;
    }

    /// Nothing was typed.
    public static Typed nothing() {
        return NOTHING;
    }

    /// Typed into the main input.
    public static Typed of(String... values) {
        return new Typed(Map.of(MAIN, List.of(values)));
    }

    /// The same, and this in the input of that name.
    public Typed with(String part, String value) {
        var more = new LinkedHashMap<>(parts);
        more.put(part, List.of(value));
        return new Typed(more);
    }

    /// What a page sent for that question.
    static Typed sent(Asked asked, MultiValueMap<String, String> page) {
        var parts = new LinkedHashMap<String, List<String>>();
        for (var part : PARTS) {
            var values = page.getOrDefault(asked.field(part), List.of());
            if (values.stream().anyMatch(value -> !value.isEmpty())) parts.put(part, values);
        }
        return new Typed(parts);
    }

    /// All that was typed into the main input.
    public List<String> all() {
        return parts.getOrDefault(MAIN, List.of());
    }

    /// What was typed first into the input of that name, or nothing.
    public String in(String part) {
        var values = parts.getOrDefault(part, List.of());
        return values.isEmpty() ? "" : values.getFirst();
    }

    /// Whether that value was chosen.
    public boolean chose(String value) {
        return all().contains(value) || parts.getOrDefault(ABSENT, List.of()).contains(value);
    }

    /// Whether there is nothing but spaces.
    public boolean blank() {
        return parts.values().stream().allMatch(v -> v.stream().allMatch(String::isBlank));
    }

    /// Says nothing of what was typed: it would end in a log.
    @Override
    public String toString() {
        return "Typed" + parts.keySet();
    }
}
