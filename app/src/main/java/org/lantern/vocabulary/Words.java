package org.lantern.vocabulary;

import java.util.Locale;
import java.util.Optional;

/// Words of the content in English and, where there is one, in Welsh.
///
/// @param reviewed whether a speaker of Welsh who knows the field has confirmed the Welsh words
public record Words(String en, Optional<String> cy, boolean reviewed) {

    public static Words of(String en) {
        return new Words(en, Optional.empty(), false);
    }

    /// The words in that language; English where there are none, and then {@link #languageIn} says
    /// so.
    public String in(Locale locale) {
        return locale.getLanguage().equals("cy") ? cy.orElse(en) : en;
    }

    /// The language that {@link #in} answers in: `en` or `cy`, for the page's `lang` attribute.
    public String languageIn(Locale locale) {
        return locale.getLanguage().equals("cy") && cy.isPresent() ? "cy" : "en";
    }
}
