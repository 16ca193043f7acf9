package org.lantern.world;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Names for children, by the country that they come from.
final class Names {

    private static final Map<String, Pool> POOLS =
            Story.text("names.txt")
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Pool::parse)
                    .collect(Collectors.toUnmodifiableMap(Pool::nation, Function.identity()));
    private static final List<String> NICKNAMES =
            List.of("Smalls", "Ghost", "Bambi", "Little T", "Kiki", "Ace", "Duchess", "Chaplin");

    private Names() {}

    /// A name and its other spellings. Children of one story who are counted from the same start
    /// never share a given name; those counted the same in families share the family name.
    ///
    /// @param known how much of it is known: `named`, `first`, `alias`, or anything else for none
    static List<WorldName> choose(String nation, String sex, String known, Place place) {
        var pool = Optional.ofNullable(POOLS.get(nation));
        if (pool.isEmpty() || !List.of("named", "first", "alias").contains(known)) return List.of();
        var parts = pool.get().parts(sex, place);
        var names = spelt(known.equals("first") ? parts.subList(0, 1) : pool.get().inOrder(parts));
        if (known.equals("alias"))
            names.add(new WorldName(at(NICKNAMES, place.given()), WorldName.Kind.NICKNAME));
        return List.copyOf(names);
    }

    private static List<WorldName> spelt(List<Part> parts) {
        var names = new ArrayList<WorldName>();
        var usual = joined(parts, Part::latin);
        names.add(new WorldName(usual, WorldName.Kind.USUAL));
        if (parts.stream().allMatch(part -> part.own().isPresent()))
            names.add(
                    new WorldName(
                            joined(parts, part -> part.own().orElseThrow()),
                            WorldName.Kind.OWN_SCRIPT));
        var plain = plain(usual);
        if (!plain.equals(usual)) names.add(new WorldName(plain, WorldName.Kind.TYPED_PLAIN));
        return names;
    }

    private static String joined(List<Part> parts, Function<Part, String> spelling) {
        return parts.stream().map(spelling).collect(Collectors.joining(" "));
    }

    private static String plain(String name) {
        return Normalizer.normalize(name.replace('Đ', 'D').replace('đ', 'd'), Normalizer.Form.NFD)
                .replaceAll("[\\u0300-\\u036f]", "");
    }

    private static <T> T at(List<T> list, int place) {
        return list.get(place % list.size());
    }

    /// Where in the lists to look, round and round.
    record Place(int given, int family) {}

    private record Part(String latin, Optional<String> own) {

        static Part parse(String text) {
            var halves = text.strip().split("=");
            return new Part(
                    halves[0], halves.length > 1 ? Optional.of(halves[1]) : Optional.empty());
        }
    }

    private record Pool(
            String nation,
            List<Part> girls,
            List<Part> boys,
            List<Part> girlsFamilies,
            List<Part> boysFamilies,
            String order) {

        static Pool parse(String line) {
            var columns = line.split("\\|", -1);
            var girlsFamilies = list(columns[3]);
            var boysFamilies = columns[4].isBlank() ? girlsFamilies : list(columns[4]);
            return new Pool(
                    columns[0].strip(),
                    list(columns[1]),
                    list(columns[2]),
                    girlsFamilies,
                    boysFamilies,
                    columns[5].strip());
        }

        private static List<Part> list(String column) {
            return Arrays.stream(column.split(",")).map(Part::parse).toList();
        }

        /// The given name and then the family name.
        List<Part> parts(String sex, Place place) {
            return sex.equals("female")
                    ? List.of(at(girls, place.given()), at(girlsFamilies, place.family()))
                    : List.of(at(boys, place.given()), at(boysFamilies, place.family()));
        }

        List<Part> inOrder(List<Part> parts) {
            return order.equals("family-first") ? parts.reversed() : parts;
        }
    }

    /// What the child is called: the given name alone.
    static String given(String nation, String name) {
        var pool = POOLS.get(nation);
        var words = name.split(" ");
        var last = pool != null && pool.order().equals("family-first");
        return last ? words[words.length - 1] : words[0];
    }
}
