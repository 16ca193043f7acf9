package org.lantern.area;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A local authority that answers for children: a unitary, a county, a borough or a district.
///
/// @param code the code of the Office for National Statistics, such as `E08000003`
/// @param nameCy the Welsh name, where there is one
/// @param latitude of a point inside the area, in degrees
/// @param longitude of the same point
/// @param neighbours codes of the areas that touch this one
public record Area(
        String code,
        String name,
        Optional<String> nameCy,
        Nation nation,
        String region,
        String policeForce,
        double latitude,
        double longitude,
        List<String> neighbours) {

    private static final double EARTH_RADIUS_KM = 6371.0;

    public Area {
        neighbours = List.copyOf(neighbours);
    }

    /// The name as it is said in that language: `Bristol` for `Bristol, City of`. English where
    /// there is no Welsh one.
    public String nameIn(Locale locale) {
        return locale.getLanguage().equals("cy") ? nameCy.orElseGet(this::toString) : toString();
    }

    /// As the crow flies, between the points that stand for the two areas.
    public double distanceKmTo(Area other) {
        double north = Math.toRadians(other.latitude - latitude);
        double east = Math.toRadians(other.longitude - longitude);
        double chord =
                square(Math.sin(north / 2))
                        + Math.cos(Math.toRadians(latitude))
                                * Math.cos(Math.toRadians(other.latitude))
                                * square(Math.sin(east / 2));
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(chord));
    }

    private static double square(double number) {
        return number * number;
    }

    @Override
    public String toString() {
        int comma = name.indexOf(", City of");
        if (comma < 0) comma = name.indexOf(", County of");
        return comma < 0 ? name : name.substring(0, comma);
    }
}
