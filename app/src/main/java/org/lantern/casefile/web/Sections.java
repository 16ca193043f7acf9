package org.lantern.casefile.web;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.lantern.access.Acting;
import org.lantern.casefile.CaseSection;
import org.lantern.casefile.Look;
import org.lantern.ui.Moment;
import org.lantern.ui.SideBySide;
import org.springframework.stereotype.Component;

/// What other rooms show on the page of a case, in order.
@Component
class Sections {

    private static final int LANES = 3;

    private final List<CaseSection> rooms;
    private final SideBySide sideBySide;

    Sections(List<CaseSection> rooms, SideBySide sideBySide) {
        this.rooms = rooms.stream().sorted(Comparator.comparingInt(CaseSection::order)).toList();
        this.sideBySide = sideBySide;
    }

    /// Each room reads its own beside the others and the page.
    Supplier<List<CaseSection.Section>> begin(Look look, Acting.Practitioner acting) {
        return beside(room -> room.section(look, acting).stream());
    }

    /// The same of what each adds to the chronology.
    Supplier<List<Moment>> moments(Look look, Acting.Practitioner acting) {
        return beside(room -> room.moments(look, acting).stream());
    }

    private <T> Supplier<List<T>> beside(Function<CaseSection, Stream<T>> read) {
        var all =
                sideBySide.ask(
                        rooms.stream()
                                .<Supplier<Stream<T>>>map(room -> () -> read.apply(room))
                                .toList(),
                        LANES);
        return () -> all.stream().flatMap(Supplier::get).toList();
    }
}
