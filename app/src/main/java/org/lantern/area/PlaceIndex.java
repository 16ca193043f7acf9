package org.lantern.area;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.lantern.area.Match.Nearness;

/// All names that lead to an area, spelled ready for comparing.
final class PlaceIndex {

    private static final int SHORTEST_MENTION = 3;

    private final List<Name> names;

    PlaceIndex(List<Place> places) {
        names = places.stream().flatMap(PlaceIndex::names).toList();
    }

    private static Stream<Name> names(Place place) {
        return Stream.concat(Stream.of(place.name()), place.nameCy().stream())
                .distinct()
                .map(name -> new Name(Spelling.of(name), place));
    }

    /// Each area once, with its best reason.
    List<Match> search(String words, int limit) {
        var shown = new HashSet<String>();
        return fitting(Spelling.of(words)).stream()
                .flatMap(Hit::matches)
                .filter(match -> shown.add(match.area().code()))
                .limit(limit)
                .toList();
    }

    /// The place that is meant, where it has more areas than can be chosen from at a glance: its
    /// very name was typed, but for a slip, or nothing else fits.
    Optional<Place> wide(String words, int many) {
        var hits = fitting(Spelling.of(words));
        var places = hits.stream().map(hit -> hit.name().place()).distinct().count();
        return hits.stream()
                .findFirst()
                .filter(best -> best.written() || places == 1)
                .map(best -> best.name().place())
                .filter(place -> place.areas().size() > many);
    }

    /// Best first. A slip of the keys is looked for only when nothing fits as it was typed, and a
    /// name inside a longer text only when there is no slip either.
    private List<Hit> fitting(Spelling typed) {
        if (typed.isEmpty()) return List.of();
        var hits = hits(typed, name -> asTyped(typed, name));
        if (hits.isEmpty())
            hits = hits(typed, name -> when(typed.isOneSlipFrom(name), Nearness.FUZZY));
        if (hits.isEmpty())
            hits = hits(typed, name -> when(mentions(typed, name), Nearness.MENTIONED));
        return hits.stream().sorted(Hit.BEST_FIRST).toList();
    }

    private List<Hit> hits(Spelling typed, Function<Spelling, Optional<Nearness>> judge) {
        var hits = new ArrayList<Hit>();
        for (var name : names)
            judge.apply(name.spelling())
                    .map(nearness -> new Hit(name, nearness, typed.writes(name.spelling())))
                    .ifPresent(hits::add);
        return hits;
    }

    private static Optional<Nearness> asTyped(Spelling typed, Spelling name) {
        if (typed.bare().equals(name.bare())) return Optional.of(Nearness.EXACT);
        if (name.text().startsWith(typed.text()) || name.bare().startsWith(typed.bare()))
            return Optional.of(Nearness.PREFIX);
        return when(typed.beginsWordsOf(name), Nearness.WORDS);
    }

    private static boolean mentions(Spelling typed, Spelling name) {
        return name.text().length() >= SHORTEST_MENTION
                && (" " + typed.text() + " ").contains(" " + name.text() + " ");
    }

    private static Optional<Nearness> when(boolean met, Nearness nearness) {
        return met ? Optional.of(nearness) : Optional.empty();
    }

    private record Name(Spelling spelling, Place place) {}

    /// @param written whether all of the name was typed, little words and all, but for a slip
    private record Hit(Name name, Nearness nearness, boolean written) {

        static final Comparator<Hit> BEST_FIRST =
                comparing(Hit::nearness)
                        .thenComparingInt(Hit::lengthIfMentioned)
                        .thenComparing(hit -> !hit.written())
                        .thenComparing(hit -> hit.name().place().kind())
                        .thenComparing(comparingInt(hit -> hit.name().spelling().text().length()))
                        .thenComparing(hit -> hit.name().spelling().text());

        private int lengthIfMentioned() {
            return nearness == Nearness.MENTIONED ? -name.spelling().text().length() : 0;
        }

        Stream<Match> matches() {
            return name.place().areas().stream()
                    .map(area -> new Match(area, name.place(), nearness));
        }
    }
}
