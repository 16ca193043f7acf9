package org.lantern.clock.web;

import java.util.Map;
import java.util.Optional;
import org.lantern.access.Acting;
import org.lantern.access.DeskPart;
import org.lantern.access.FirstPagePart;
import org.lantern.access.Role;
import org.lantern.calendar.WorkingCalendars;
import org.lantern.clock.NotStarted;
import org.springframework.stereotype.Component;

/// What is wrong with calendars and clocks, on the first page of those who run Lantern.
@Component
class ClockFaultsPart implements DeskPart {

    private final WorkingCalendars calendars;
    private final NotStarted notStarted;

    ClockFaultsPart(WorkingCalendars calendars, NotStarted notStarted) {
        this.calendars = calendars;
        this.notStarted = notStarted;
    }

    @Override
    public int order() {
        return 1;
    }

    @Override
    public Optional<FirstPagePart> firstPage(Acting.Practitioner acting) {
        if (!acting.has(Role.ADMINISTRATOR)) return Optional.empty();
        var faults = calendars.faults();
        var missing = notStarted.count();
        return faults.isEmpty() && missing == 0
                ? Optional.empty()
                : Optional.of(
                        new FirstPagePart(
                                "clock/first-page",
                                "faults",
                                Map.of("clockFaults", faults, "clockNotStarted", missing)));
    }
}
