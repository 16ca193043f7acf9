package org.lantern.concern.web;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.lantern.area.Areas;
import org.lantern.ui.Option;
import org.lantern.ui.Phrase;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;

/// The areas from which one is chosen, by name.
@Component
class AreaOptions {

    private final Areas areas;

    AreaOptions(Areas areas) {
        this.areas = areas;
    }

    List<Option> all(Locale locale) {
        return areas.all().stream()
                .map(area -> Option.of(area.code(), Phrase.of(area.nameIn(locale))))
                .sorted(Comparator.comparing(option -> option.label().text()))
                .toList();
    }

    boolean isThere(String gss) {
        return areas.find(gss).isPresent();
    }

    /// Whether the form has to be shown again: something is missing, or there is no such area.
    boolean isWrong(AreaForm form, BindingResult errors) {
        if (!errors.hasFieldErrors("area") && !isThere(form.named()))
            errors.rejectValue("area", "concern.desk.naming-area.area.missing");
        return errors.hasErrors();
    }
}
