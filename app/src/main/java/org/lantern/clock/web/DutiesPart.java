package org.lantern.clock.web;

import java.util.Map;
import java.util.Optional;
import org.lantern.access.Acting;
import org.lantern.access.DeskPart;
import org.lantern.access.FirstPagePart;
import org.springframework.stereotype.Component;

/// The duties of somebody that are due first, on their first page, with how many more there are.
@Component
class DutiesPart implements DeskPart {

    private static final int AT_MOST = 4;

    private final DueLines lines;

    DutiesPart(DueLines lines) {
        this.lines = lines;
    }

    @Override
    public int order() {
        return 26;
    }

    @Override
    public Optional<FirstPagePart> firstPage(Acting.Practitioner acting) {
        var due = lines.of(AT_MOST, acting);
        return due.rows().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new FirstPagePart(
                                "clock/first-page",
                                "duties",
                                Map.of("clockDuties", due.rows(), "clockMore", due.more())));
    }
}
