package org.lantern.protection.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.lantern.area.Area;
import org.lantern.area.Areas;
import org.lantern.ui.AreaLines;
import org.lantern.ui.Line;
import org.lantern.ui.NationalLines;
import org.springframework.stereotype.Component;

/// What stands at the head of a paper: the area, and the numbers that are rung there.
@Component
class PaperNumbers {

    private final AreaLines ofAreas;
    private final NationalLines national;
    private final Areas areas;

    PaperNumbers(AreaLines ofAreas, NationalLines national, Areas areas) {
        this.ofAreas = ofAreas;
        this.national = national;
        this.areas = areas;
    }

    Optional<Area> area(Optional<String> code) {
        return code.map(areas::area);
    }

    /// For a template: `area`, empty where none is named, and `lines`.
    Map<String, Object> of(Optional<String> code, Locale locale) {
        return Map.of(
                "area",
                area(code).map(area -> area.nameIn(locale)).orElse(""),
                "lines",
                lines(code));
    }

    private List<Line> lines(Optional<String> code) {
        return Stream.concat(
                        code.stream().flatMap(area -> ofAreas.lines(area).stream()),
                        national.lines().stream())
                .toList();
    }
}
