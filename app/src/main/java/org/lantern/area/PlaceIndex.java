package org.lantern.area;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.lantern.area.Match.Nearness;

/// All names that lead to an area, spelled ready for comparing.
final class PlaceIndex {

    private static final int SHORTEST_FUZZY = 4;
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
        var typed = Spelling.of(words);
        if (typed.isEmpty()) return List.of();
        var hits = hits(name -> nearness(typed, name));
        if (hits.isEmpty()) hits = hits(name -> mentioned(typed, name));
        var shown = new HashSet<String>();
        return hits.stream()
                .flatMap(Hit::matches)
                .filter(match -> shown.add(match.area().code()))
                .limit(limit)
                .toList();
    }

    private List<Hit> hits(Function<Spelling, Optional<Nearness>> judge) {
        return names.stream()
                .flatMap(name -> judge.apply(name.spelling()).map(n -> new Hit(name, n)).stream())
                .sorted(Hit.BEST_FIRST)
                .toList();
    }

    private static Optional<Nearness> nearness(Spelling typed, Spelling name) {
        if (typed.text().equals(name.text()) || typed.bare().equals(name.bare()))
            return Optional.of(Nearness.EXACT);
        if (name.text().startsWith(typed.text()) || name.bare().startsWith(typed.bare()))
            return Optional.of(Nearness.PREFIX);
        if (slips(typed, name) == 0) return Optional.of(Nearness.WORDS);
        boolean nearly =
                slips(typed, name) == 1
                        || typed.bare().length() >= SHORTEST_FUZZY
                                && Spelling.oneSlipApart(typed.bare(), name.bare());
        return nearly ? Optional.of(Nearness.FUZZY) : Optional.empty();
    }

    /// How many of the typed words begin no word of the name; more than one when one is hopeless.
    private static int slips(Spelling typed, Spelling name) {
        int slips = 0;
        for (var word : typed.words()) {
            if (name.words().stream().anyMatch(meant -> meant.startsWith(word))) continue;
            boolean slip =
                    word.length() >= SHORTEST_FUZZY
                            && name.words().stream().anyMatch(m -> Spelling.oneSlipApart(word, m));
            slips += slip ? 1 : 2;
        }
        return slips;
    }

    private static Optional<Nearness> mentioned(Spelling typed, Spelling name) {
        boolean mentioned =
                name.text().length() >= SHORTEST_MENTION
                        && (" " + typed.text() + " ").contains(" " + name.text() + " ");
        return mentioned ? Optional.of(Nearness.MENTIONED) : Optional.empty();
    }

    private record Name(Spelling spelling, Place place) {}

    private record Hit(Name name, Nearness nearness) {

        static final Comparator<Hit> BEST_FIRST =
                comparing(Hit::nearness)
                        .thenComparingInt(Hit::lengthIfMentioned)
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
