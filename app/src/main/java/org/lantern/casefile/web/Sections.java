package org.lantern.casefile.web;

import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.lantern.access.Acting;
import org.lantern.casefile.CaseSection;
import org.lantern.casefile.CaseView;
import org.lantern.ui.Moment;
import org.lantern.ui.SideBySide;
import org.springframework.stereotype.Component;

/// What other rooms show on the page of a case, in order.
@Component
class Sections {

    private final List<CaseSection> rooms;
    private final SideBySide sideBySide;

    Sections(List<CaseSection> rooms, SideBySide sideBySide) {
        this.rooms = rooms.stream().sorted(Comparator.comparingInt(CaseSection::order)).toList();
        this.sideBySide = sideBySide;
    }

    /// Each room reads its own beside the others and the page.
    Supplier<List<CaseSection.Section>> begin(CaseView view, Acting.Practitioner acting) {
        var all =
                rooms.stream()
                        .map(room -> sideBySide.ask(() -> room.section(view, acting)))
                        .toList();
        return () -> all.stream().flatMap(one -> one.get().stream()).toList();
    }

    Stream<Moment> moments(CaseView view, Acting.Practitioner acting) {
        return rooms.stream().flatMap(room -> room.moments(view, acting).stream());
    }
}
