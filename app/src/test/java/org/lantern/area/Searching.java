package org.lantern.area;

import java.util.List;
import java.util.Locale;

/// Somebody types a place.
abstract class Searching {

    static final Areas AREAS = new Areas();

    static List<String> names(String typed) {
        return AREAS.search(typed, 20).stream().map(match -> match.area().name()).toList();
    }

    static String why(String typed, Locale locale) {
        return AREAS.search(typed, 1).getFirst().why(locale);
    }
}
