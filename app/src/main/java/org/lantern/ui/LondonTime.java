package org.lantern.ui;

import java.time.Instant;
import java.time.LocalDate;
import org.lantern.calendar.Spoken;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/// Days and moments as a page says them: in the time of the United Kingdom and in the page's
/// language. Templates call it as `@london`.
@Component("london")
public class LondonTime {

    private final Spoken spoken;

    LondonTime(Spoken spoken) {
        this.spoken = spoken;
    }

    /// 23 November 2026 at 14:07
    public String moment(Instant moment) {
        return spoken.moment(moment, LocaleContextHolder.getLocale());
    }

    /// 23 November 2026
    public String day(LocalDate day) {
        return spoken.date(day, LocaleContextHolder.getLocale());
    }

    /// 14:07
    public String clock(Instant moment) {
        return spoken.time(moment);
    }
}
