package org.lantern.area;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads the areas, by code and in the order of the file.
final class AreaFile {

    private static final Pattern CODE = Pattern.compile("[EWSN]\\d{8}");

    private AreaFile() {}

    static Map<String, Area> read(CsvFile file) {
        var areas = new LinkedHashMap<String, Area>();
        for (var row : file.rows())
            if (areas.put(row.text("code"), area(row)) != null)
                throw row.wrong(row.text("code") + " stands here twice");
        file.rows().forEach(row -> checkNeighbours(row, areas));
        return areas;
    }

    private static Area area(CsvFile.Row row) {
        if (!CODE.matcher(row.required("code")).matches())
            throw row.wrong("'code' must be a letter and eight digits");
        return new Area(
                row.required("code"),
                row.required("name"),
                Optional.of(row.text("name_cy")).filter(name -> !name.isEmpty()),
                row.oneOf(Nation.class, "nation"),
                row.required("region"),
                row.required("police_force"),
                row.number("latitude", 49, 61),
                row.number("longitude", -9, 2),
                row.words("neighbours"));
    }

    private static void checkNeighbours(CsvFile.Row row, Map<String, Area> areas) {
        var code = row.text("code");
        for (var neighbour : row.words("neighbours")) {
            var other = areas.get(neighbour);
            if (other == null) throw row.wrong("neighbour " + neighbour + " is not an area");
            if (!other.neighbours().contains(code))
                throw row.wrong(neighbour + " is a neighbour here, but " + code + " is none there");
        }
    }

    static List<Area> all(List<String> codes, CsvFile.Row row, Map<String, Area> areas) {
        return codes.stream().map(code -> known(code, row, areas)).toList();
    }

    private static Area known(String code, CsvFile.Row row, Map<String, Area> areas) {
        var area = areas.get(code);
        if (area == null) throw row.wrong(code + " is not an area");
        return area;
    }
}
