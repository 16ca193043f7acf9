package org.lantern.ui;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import org.lantern.calendar.Spoken;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/// Days and moments as a page says them: in the time of the United Kingdom and in the page's
/// language. Templates call it as `@london`.
@Component("london")
public class LondonTime {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Period REMAINS_TRUE = Period.ofMonths(12);

    private final Spoken spoken;
    private final Clock clock;

    LondonTime(Spoken spoken, Clock clock) {
        this.spoken = spoken;
        this.clock = clock;
    }

    /// 23 November 2026 at 14:07
    public String moment(Instant moment) {
        return spoken.moment(moment, LocaleContextHolder.getLocale());
    }

    /// 23 November 2026
    public String day(LocalDate day) {
        return spoken.date(day, LocaleContextHolder.getLocale());
    }

    /// Whether what was looked up on that day should be looked up again.
    public boolean old(LocalDate day) {
        return day.plus(REMAINS_TRUE).isBefore(LocalDate.ofInstant(clock.instant(), LONDON));
    }

    /// 14:07
    public String clock(Instant moment) {
        return spoken.time(moment);
    }
}
