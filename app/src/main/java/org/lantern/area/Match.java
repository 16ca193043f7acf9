package org.lantern.area;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// An area that may be meant by what somebody typed, and why we think so.
///
/// @param matched the place whose name was met; the council itself, when its own name was
public record Match(Area area, Place matched, Nearness nearness) {

    /// How well the words fitted, best first.
    public enum Nearness {
        /// Just this name.
        EXACT,
        /// The beginning of this name.
        PREFIX,
        /// The beginnings of words inside this name.
        WORDS,
        /// This name, but for one slip of the keys.
        FUZZY,
        /// This name was somewhere in a longer text.
        MENTIONED
    }

    /// The reason in a sentence: "Heathrow Airport is in Hillingdon".
    public String why(Locale locale) {
        var pattern =
                ResourceBundle.getBundle("messages.area", locale, NO_FALLBACK).getString(key());
        return new MessageFormat(pattern, locale)
                .format(
                        new Object[] {
                            matched.nameIn(locale),
                            area.nameIn(locale),
                            area.region(),
                            matched.areas().size()
                        });
    }

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private String key() {
        return switch (matched.kind()) {
            case COUNCIL -> "area.why.council." + area.nation().name().toLowerCase(Locale.ROOT);
            case POLICE_FORCE -> "area.why.police";
            case COUNTY -> "area.why.county";
            case DISTRICT, TOWN, LOCALITY, PORT, AIRPORT, STATION ->
                    matched.areas().size() == 1 ? "area.why.in" : "area.why.ambiguous";
        };
    }
}
