package org.lantern.access;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lantern.area.Area;
import org.lantern.area.Areas;
import org.lantern.ui.Option;
import org.lantern.ui.Phrase;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/// All areas to tick, those that are likely in plain sight: there are more than two hundred, and on
/// a phone nobody finds one among them.
@Component
class AreaChoices {

    private final Areas areas;

    AreaChoices(Areas areas) {
        this.areas = areas;
    }

    /// Puts on the page `near`, the areas that are ticked already or likely and then their
    /// neighbours, and `further`, all others by name.
    ///
    /// @param likely GSS codes
    void on(Model model, Collection<String> likely, Locale locale) {
        var first = likely.stream().map(areas::area).sorted(byName(locale)).toList();
        var beside =
                first.stream()
                        .flatMap(area -> areas.neighbours(area.code()).stream())
                        .distinct()
                        .filter(area -> !first.contains(area))
                        .sorted(byName(locale))
                        .toList();
        var near = new ArrayList<>(first);
        near.addAll(beside);
        model.addAttribute("near", options(near.stream(), locale));
        model.addAttribute(
                "further", options(named(locale).filter(area -> !near.contains(area)), locale));
    }

    /// Every area, by name.
    List<Option> all(Locale locale) {
        return options(named(locale), locale);
    }

    private Stream<Area> named(Locale locale) {
        return areas.all().stream().sorted(byName(locale));
    }

    /// What was ticked in both lists: GSS codes.
    ///
    /// @throws org.lantern.kernel.Refused.Missing where there is no such area
    Set<String> ticked(@Nullable List<String> near, @Nullable List<String> further) {
        return Stream.of(near, further)
                .flatMap(some -> some == null ? Stream.empty() : some.stream())
                .map(code -> areas.area(code).code())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Comparator<Area> byName(Locale locale) {
        return Comparator.comparing(area -> area.nameIn(locale));
    }

    private static List<Option> options(Stream<Area> some, Locale locale) {
        return some.map(area -> Option.of(area.code(), Phrase.of(area.nameIn(locale)))).toList();
    }
}
