package org.lantern.screening.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.lantern.screening.MatrixView;
import org.lantern.ui.Phrase;
import org.lantern.vocabulary.Answer;
import org.lantern.vocabulary.CodeList;
import org.lantern.vocabulary.Value;
import org.lantern.vocabulary.Vocabulary;

/// What was said with a record that may bear on an indicator. It stands beside the line as a
/// reminder, and is no mark.
final class Heard {

    private static final String SIGNS = "flight.signs";
    private static final Map<String, List<String>> BEARS_ON =
            Map.of(
                    "tickets", List.of("B05", "B07"),
                    "new-phone-or-sim", List.of("C13", "M02"),
                    "adult-waiting", List.of("C18", "C24"),
                    "gone-before", List.of("B17", "C19"));

    private final List<String> signs;
    private final CodeList words;
    private final Locale locale;

    Heard(MatrixView view, Vocabulary vocabulary, Locale locale) {
        signs =
                view.noticed().said().stream()
                        .filter(s -> s.concept().equals(SIGNS))
                        .flatMap(s -> s.answer().stream())
                        .flatMap(Heard::codes)
                        .distinct()
                        .toList();
        words = vocabulary.codes("flight-sign");
        this.locale = locale;
    }

    List<Phrase> on(String indicator) {
        return signs.stream()
                .filter(s -> BEARS_ON.getOrDefault(s, List.of()).contains(indicator))
                .flatMap(s -> words.find(s).stream())
                .map(code -> Phrase.of(code.label().in(locale)))
                .toList();
    }

    private static java.util.stream.Stream<String> codes(Answer answer) {
        return answer instanceof Answer.Known(Value.Codes(var codes))
                ? codes.stream()
                : java.util.stream.Stream.empty();
    }
}
