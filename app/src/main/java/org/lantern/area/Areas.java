package org.lantern.area;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.lantern.kernel.Refused;
import org.springframework.stereotype.Component;

/// All areas, by code, by name and by what lies in them.
@Component
public class Areas {

    /// There is no area of that code.
    public static final class UnknownArea extends Refused.Missing {}

    private final Map<String, Area> byCode;
    private final PlaceIndex places;

    public Areas() {
        this(CsvFile.resource("area/areas.csv"), CsvFile.resource("area/places.csv"));
    }

    Areas(CsvFile areas, CsvFile places) {
        this.byCode = AreaFile.read(areas);
        this.places = new PlaceIndex(PlaceFile.read(places, byCode));
    }

    /// The area of that code, for codes that came from outside.
    public Optional<Area> find(String gss) {
        return Optional.ofNullable(byCode.get(gss));
    }

    /// The area of that code.
    ///
    /// @throws UnknownArea when there is none
    public Area area(String gss) {
        return find(gss).orElseThrow(UnknownArea::new);
    }

    /// All areas, in the order of their codes.
    public Collection<Area> all() {
        return List.copyOf(byCode.values());
    }

    /// The areas that touch that one.
    public List<Area> neighbours(String gss) {
        return area(gss).neighbours().stream().map(this::area).toList();
    }

    /// The name of the area in that language, for lists and sentences.
    public String nameOf(String gss, Locale locale) {
        return area(gss).nameIn(locale);
    }

    /// The areas that may be meant by what somebody typed: a council, town, district, station,
    /// port, airport or police force. Just this name first, then its beginning, then one slip of
    /// the keys; each area once. Nothing but words nobody knows gives an empty list.
    public List<Match> search(String words, int limit) {
        return places.search(words, limit);
    }

    /// The place that is meant by those words where it has more than so many areas, such as London
    /// or a large police force. Its areas are better shown all, or a part of it asked for.
    public Optional<Place> wide(String words, int many) {
        return places.wide(words, many);
    }
}
