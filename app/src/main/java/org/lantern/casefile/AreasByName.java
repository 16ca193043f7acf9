package org.lantern.casefile;

import java.util.Locale;
import java.util.Optional;
import org.lantern.area.Areas;
import org.lantern.vocabulary.AreaNames;
import org.springframework.stereotype.Component;

/// An answer that is an area reads as the area's name.
@Component
class AreasByName implements AreaNames {

    private final Areas areas;

    AreasByName(Areas areas) {
        this.areas = areas;
    }

    @Override
    public Optional<String> name(String gss, Locale locale) {
        return areas.find(gss).map(area -> area.nameIn(locale));
    }
}
