package org.lantern.area;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Something with a name that lies in one or more areas, or covers them.
///
/// @param nameCy the Welsh name, where there is one
/// @param areas where it lies, the likeliest first
public record Place(String name, Optional<String> nameCy, Kind kind, List<Area> areas) {

    /// What sort of place, in the order in which equally good matches are shown.
    public enum Kind {
        COUNCIL,
        COUNTY,
        DISTRICT,
        TOWN,
        LOCALITY,
        PORT,
        AIRPORT,
        STATION,
        POLICE_FORCE
    }

    public Place {
        areas = List.copyOf(areas);
    }

    /// The name in that language; English where there is no Welsh one.
    public String nameIn(Locale locale) {
        return locale.getLanguage().equals("cy") ? nameCy.orElse(name) : name;
    }
}
