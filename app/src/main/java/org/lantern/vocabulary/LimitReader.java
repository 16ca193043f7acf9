package org.lantern.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lantern.calendar.Span;
import org.lantern.calendar.TimeLimit;
import org.yaml.snakeyaml.nodes.MappingNode;

/// Reads a limit: `as-soon-as-possible`, or `{working-days: 15}` and what may stand beside it.
final class LimitReader {

    private static final List<String> UNITS =
            List.of("hours", "working-days", "days", "weeks", "months");
    private static final Set<String> WORDS = Set.of("as-soon-as-possible", "before");
    private static final Span STAND_IN = TimeLimit.hours(1);

    private LimitReader() {}

    static TimeLimit read(Entry line) {
        if (!line.has("limit")) line.wrong("limit", "\"limit\" is missing");
        if (!(line.value("limit") instanceof MappingNode)) return word(line);
        return line.entry("limit").map(LimitReader::limit).orElse(STAND_IN);
    }

    /// A plain span: `{days: 3}`.
    static Span span(Entry entry, String key) {
        if (!entry.has(key)) entry.wrong(key, "\"" + key + "\" is missing");
        return entry.entry(key)
                .map(span -> span(span.allowing(UNITS.toArray(String[]::new))))
                .orElse(STAND_IN);
    }

    private static TimeLimit word(Entry line) {
        var word = line.findText("limit").orElse("before");
        if (!WORDS.contains(word))
            line.wrong(
                    "limit", "\"limit\" is before, as-soon-as-possible or a number, not " + word);
        return word.equals("before")
                ? new TimeLimit.Before(Optional.empty())
                : TimeLimit.asSoonAsPossible();
    }

    private static TimeLimit limit(Entry limit) {
        var allowed = new ArrayList<>(UNITS);
        allowed.addAll(List.of("as", "more", "then", "after-a-year"));
        limit.allowing(allowed.toArray(String[]::new));
        var span = span(limit);
        var more = find(limit, "more");
        if (limit.has("then")) return repeating(limit, span);
        return switch (limit.one("as", As.WITHIN)) {
            case WITHIN ->
                    more.<TimeLimit>map(longer -> new TimeLimit.Extendable(span, longer))
                            .orElse(span);
            case USUALLY -> new TimeLimit.Usually(span, false);
            case WHERE_POSSIBLE -> new TimeLimit.Usually(span, true);
            case AT_MOST -> new TimeLimit.AtMost(span, more);
            case NOT_BEFORE -> new TimeLimit.NotBefore(span);
            case AHEAD -> new TimeLimit.Before(Optional.of(span));
        };
    }

    private static TimeLimit repeating(Entry limit, Span first) {
        var rounds = new ArrayList<Span>();
        rounds.add(first);
        limit.entries("then")
                .forEach(each -> rounds.add(span(each.allowing(UNITS.toArray(String[]::new)))));
        return new TimeLimit.Repeating(rounds, find(limit, "after-a-year"));
    }

    private static Optional<Span> find(Entry entry, String key) {
        return entry.has(key) ? Optional.of(span(entry, key)) : Optional.empty();
    }

    private static Span span(Entry entry) {
        var named = UNITS.stream().filter(entry::has).toList();
        if (named.size() != 1) {
            entry.wrong("", "a limit is counted in just one of " + String.join(", ", UNITS));
            return STAND_IN;
        }
        var unit = named.getFirst();
        return new Span(entry.number(unit, 1), Span.Unit.values()[UNITS.indexOf(unit)]);
    }

    private enum As {
        WITHIN,
        USUALLY,
        WHERE_POSSIBLE,
        AT_MOST,
        NOT_BEFORE,
        AHEAD
    }
}
