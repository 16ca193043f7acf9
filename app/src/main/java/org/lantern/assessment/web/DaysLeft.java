package org.lantern.assessment.web;

import java.time.Instant;
import java.util.Locale;
import org.lantern.calendar.Spoken;
import org.lantern.calendar.WorkingCalendars;
import org.lantern.clock.StartedDuty;
import org.springframework.stereotype.Component;

/// By when an assessment is to be complete, and how it stands with that.
@Component
class DaysLeft {

    private final Spoken spoken;
    private final WorkingCalendars calendars;

    DaysLeft(Spoken spoken, WorkingCalendars calendars) {
        this.spoken = spoken;
        this.calendars = calendars;
    }

    /// "by the end of 27 January 2027 (40 working days left)"; empty where it cannot be worked out.
    String of(StartedDuty days, Instant moment, Locale locale) {
        return days.dueAt()
                .map(due ->
                        "%s (%s)"
                                .formatted(
                                        spoken.due(due, locale),
                                        spoken.standing(
                                                moment, due, calendars.of(days.nation()), locale)))
                .orElse("");
    }
}
