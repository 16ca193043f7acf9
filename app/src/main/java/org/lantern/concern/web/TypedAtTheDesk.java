package org.lantern.concern.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lantern.area.Areas;
import org.lantern.concern.DecisionKind;
import org.lantern.ui.Phrase;
import org.lantern.ui.Phrasebook;
import org.lantern.ui.SummaryRow;
import org.lantern.ui.TypedWords;
import org.springframework.stereotype.Component;

/// What was typed where a concern is decided or passed on, by the questions of those pages.
@Component
class TypedAtTheDesk implements TypedWords {

    private static final String DECISION = "concern.desk.decision.";
    private static final String PASSING = "concern.desk.passing.";

    private final Areas areas;
    private final History history;
    private final Phrasebook phrases;

    TypedAtTheDesk(Areas areas, History history, Phrasebook phrases) {
        this.areas = areas;
        this.history = history;
        this.phrases = phrases;
    }

    @Override
    public List<SummaryRow> of(Map<String, List<String>> page, Locale locale) {
        var children = IntStream.iterate(0, i -> page.containsKey("reasons-" + i), i -> i + 1);
        var decided = children.boxed().flatMap(i -> decided(i, page, locale)).toList();
        return decided.isEmpty() ? passed(page, locale) : decided;
    }

    private Stream<SummaryRow> decided(int i, Map<String, List<String>> page, Locale locale) {
        var host = value("host-" + i, page);
        return Stream.of(
                        row(i, "kind", kind(value("kind-" + i, page), host, locale), page, locale),
                        row(i, "reasons", value("reasons-" + i, page), page, locale),
                        row(i, "host", area(host, locale), page, locale),
                        row(
                                i,
                                "responsible",
                                area(value("responsible-" + i, page), locale),
                                page,
                                locale))
                .filter(row -> !row.value().isBlank());
    }

    /// Of several children it says which.
    private SummaryRow row(
            int i, String what, String value, Map<String, List<String>> page, Locale locale) {
        var label = phrases.say(DECISION + what, locale);
        return new SummaryRow(
                page.containsKey("reasons-1")
                        ? phrases.say("form.typed.child", locale, label.text(), i + 1)
                        : label,
                value,
                null);
    }

    private List<SummaryRow> passed(Map<String, List<String>> page, Locale locale) {
        var all = new ArrayList<SummaryRow>();
        if (!page.containsKey("area") && !page.containsKey("answer")) return all;
        add(all, phrases.say(PASSING + "area", locale), area(value("area", page), locale));
        add(all, phrases.say(PASSING + "name", locale), value("name", page));
        add(all, phrases.say(PASSING + "time", locale), value("time", page));
        phrases.find(PASSING + "answer." + value("answer", page), locale)
                .ifPresent(said -> add(all, phrases.say(PASSING + "answer", locale), said.text()));
        add(all, phrases.say("ui.typed.words", locale), value("words", page));
        return all;
    }

    private static void add(List<SummaryRow> all, Phrase label, String value) {
        if (!value.isBlank()) all.add(new SummaryRow(label, value, null));
    }

    private String kind(String code, String host, Locale locale) {
        return Arrays.stream(DecisionKind.values())
                .filter(kind -> kind.name().equals(code))
                .map(kind ->
                        areas.find(host)
                                .map(area -> history.kind(kind, area.code(), locale))
                                .orElseGet(() ->
                                        phrases.say("concern.desk.kind." + kind, locale).text()))
                .findFirst()
                .orElse("");
    }

    private String area(String code, Locale locale) {
        return areas.find(code).map(area -> area.nameIn(locale)).orElse("");
    }

    private static String value(String name, Map<String, List<String>> page) {
        return String.join("\n", page.getOrDefault(name, List.of()));
    }
}
