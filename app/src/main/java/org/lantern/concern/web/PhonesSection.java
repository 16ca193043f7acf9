package org.lantern.concern.web;

import java.util.Map;
import java.util.Optional;
import org.lantern.access.Acting;
import org.lantern.casefile.CaseSection;
import org.lantern.casefile.Look;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/// The telephone numbers of the household on the case page, each with whether they know that
/// somebody told: nobody rings one without having read it.
@Component
class PhonesSection implements CaseSection {

    private final Answered answered;

    PhonesSection(Answered answered) {
        this.answered = answered;
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public Optional<Section> section(Look look, Acting.Practitioner acting) {
        var phones =
                answered.phones(look.known().get().statements(), LocaleContextHolder.getLocale());
        return phones.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Section(
                                "phones",
                                "concern.desk.household",
                                "concern/phones",
                                Map.of("phones", phones)));
    }
}
