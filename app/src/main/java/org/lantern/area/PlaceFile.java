package org.lantern.area;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads the places, and adds what the areas themselves say: the councils and their police forces.
final class PlaceFile {

    private PlaceFile() {}

    static List<Place> read(CsvFile file, Map<String, Area> areas) {
        var places = new ArrayList<Place>();
        areas.values().forEach(area -> places.add(council(area)));
        places.addAll(policeForces(areas));
        var seen = new HashSet<String>();
        for (var row : file.rows()) {
            var place = place(row, areas);
            if (!seen.add(place.kind() + " " + place.name()))
                throw row.wrong(place.name() + " stands here twice; name all its areas in one row");
            places.add(place);
        }
        return List.copyOf(places);
    }

    private static Place place(CsvFile.Row row, Map<String, Area> areas) {
        row.required("areas");
        return new Place(
                row.required("name"),
                Optional.of(row.text("name_cy")).filter(name -> !name.isEmpty()),
                row.oneOf(Place.Kind.class, "kind"),
                AreaFile.all(row.words("areas"), row, areas));
    }

    private static Place council(Area area) {
        return new Place(area.toString(), area.nameCy(), Place.Kind.COUNCIL, List.of(area));
    }

    private static List<Place> policeForces(Map<String, Area> areas) {
        return areas.values().stream()
                .collect(
                        groupingBy(
                                Area::policeForce,
                                LinkedHashMap::new,
                                java.util.stream.Collectors.toList()))
                .entrySet()
                .stream()
                .map(force ->
                        new Place(
                                force.getKey(),
                                Optional.empty(),
                                Place.Kind.POLICE_FORCE,
                                force.getValue()))
                .toList();
    }
}
