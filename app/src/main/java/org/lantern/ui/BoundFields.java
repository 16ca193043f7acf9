package org.lantern.ui;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.BindStatus;
import org.springframework.web.servlet.support.RequestContext;

/// Makes the fields of a page out of its form, the model attribute `form`. The templates
/// `govuk/form` call it; words come from the phrasebook: `<key>`, `<key>.hint` if there is one, and
/// `<key>.<CONSTANT>` for the constants of an enum.
@Component("bound")
class BoundFields {

    private final Phrasebook phrases;

    BoundFields(Phrasebook phrases) {
        this.phrases = phrases;
    }

    public Field field(RequestContext page, String name, String key) {
        var status = page.getBindStatus("form." + name);
        var locale = page.getLocale();
        return Field.of(name, phrases.say(key, locale))
                .hinted(phrases.find(key + ".hint", locale).orElse(null))
                .typed(typed(status.getActualValue()))
                .wrong(error(status));
    }

    public Field choice(RequestContext page, String name, String key, Collection<?> options) {
        return field(page, name, key).offering(options(key, options, page.getLocale()));
    }

    private List<Option> options(String key, Collection<?> options, Locale locale) {
        return options.stream()
                .map(option -> option instanceof Option o ? o : named(key, option, locale))
                .toList();
    }

    private Option named(String key, Object constant, Locale locale) {
        var words = key + "." + text(constant);
        return Option.of(text(constant), phrases.say(words, locale))
                .hinted(phrases.find(words + ".hint", locale).orElse(null));
    }

    private static List<String> typed(@Nullable Object value) {
        return switch (value) {
            case null -> List.of();
            case TypedDate date -> date.parts();
            case Collection<?> several -> several.stream().map(BoundFields::text).toList();
            case Optional<?> perhaps -> typed(perhaps.orElse(null));
            default -> List.of(text(value));
        };
    }

    private static String text(Object value) {
        return value instanceof Enum<?> constant ? constant.name() : value.toString();
    }

    private static @Nullable String error(BindStatus status) {
        return status.isError() ? status.getErrorMessage() : null;
    }
}
