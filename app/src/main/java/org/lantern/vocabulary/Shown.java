package org.lantern.vocabulary;

import static java.util.stream.Collectors.joining;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Component;

/// How answers read, in English or Welsh.
@Component
public class Shown {

    private final Vocabulary vocabulary;
    private final ObjectProvider<AreaNames> areas;
    private final ResourceBundleMessageSource words = new ResourceBundleMessageSource();

    Shown(Vocabulary vocabulary, ObjectProvider<AreaNames> areas) {
        this.vocabulary = vocabulary;
        this.areas = areas;
        words.setBasename("messages/vocabulary");
        words.setDefaultEncoding("UTF-8");
        words.setFallbackToSystemLocale(false);
    }

    /// The answer to a concept as a person would say it.
    public String of(Concept concept, Answer answer, Locale locale) {
        return switch (answer) {
            case Answer.Known(var value) -> of(concept, value, locale);
            case Answer.Unknown _ -> say("unknown", locale);
            case Answer.Refused _ -> say("refused", locale);
            case Answer.NotAsked _ -> say("not-asked", locale);
        };
    }

    private String of(Concept concept, Value value, Locale locale) {
        return switch (value) {
            case Value.Text(var text) -> text;
            case Value.Code(var code) -> code(concept, code, locale);
            case Value.Codes(var codes) ->
                    codes.stream().map(code -> code(concept, code, locale)).collect(joining(", "));
            case Value.When(var date) -> date(date, locale);
            case Value.Number(var number) -> Long.toString(number);
            case Value.Phone(var typed, _) -> typed;
            case Value.Identifier(var scheme, var number) -> joined(" ", scheme, number);
            case Value.Person _ -> say("person", locale);
            case Value.Mark(var mark, var evidence, var place) ->
                    joined(", ", joined(": ", say("mark." + mark, locale), evidence), place);
        };
    }

    private String code(Concept concept, String code, Locale locale) {
        if (concept.type() == ValueType.AREA) return area(code, locale);
        return StandardLists.of(concept)
                .flatMap(list -> vocabulary.codes(list).find(code))
                .map(found -> found.label().in(locale))
                .orElse(code);
    }

    private String area(String gss, Locale locale) {
        return areas.stream().flatMap(a -> a.name(gss, locale).stream()).findFirst().orElse(gss);
    }

    private String date(PartialDate date, Locale locale) {
        if (date.month() == null) return say("about", locale, Integer.toString(date.year()));
        var pattern = date.day() == null ? "MMMM uuuu" : "d MMMM uuuu";
        return DateTimeFormatter.ofPattern(pattern, locale).format(date.first());
    }

    private String say(String key, Locale locale, String... arguments) {
        return words.getMessage("vocabulary." + key, arguments, locale);
    }

    private static String joined(String by, String... parts) {
        List<String> said = Stream.of(parts).filter(part -> !part.isBlank()).toList();
        return String.join(by, said);
    }
}
