package org.lantern.concern;

import java.time.Instant;
import org.lantern.area.Areas;
import org.lantern.calendar.TimeLimit;
import org.lantern.calendar.WorkingCalendar;
import org.lantern.calendar.WorkingCalendars;
import org.springframework.stereotype.Component;

/// A decision within one working day (D02: Working Together 2023 for England; local procedures say
/// the same elsewhere). It runs from receipt, ends with the decision and never begins again.
@Component
public class DecisionLimit {

    private static final TimeLimit ONE_WORKING_DAY = TimeLimit.workingDays(1);

    private final WorkingCalendars calendars;
    private final Areas areas;

    DecisionLimit(WorkingCalendars calendars, Areas areas) {
        this.calendars = calendars;
        this.areas = areas;
    }

    /// When a concern must be decided that an area received then.
    ///
    /// @param area GSS code
    public Instant due(String area, Instant received) {
        return ONE_WORKING_DAY.dueFrom(received, calendar(area)).orElseThrow();
    }

    /// The days that count there.
    public WorkingCalendar calendar(String area) {
        return calendars.of(areas.area(area).nation().name());
    }
}
