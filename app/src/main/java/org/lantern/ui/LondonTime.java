package org.lantern.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/// Days and moments as a page says them: in the time of the United Kingdom and in the page's
/// language. Templates call it as `@london`.
@Component("london")
public class LondonTime {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Phrasebook phrases;

    LondonTime(Phrasebook phrases) {
        this.phrases = phrases;
    }

    /// 23 November 2026 at 14:07
    public String moment(Instant moment) {
        var locale = LocaleContextHolder.getLocale();
        var day = day(moment.atZone(LONDON).toLocalDate());
        return phrases.getMessage("ui.time", new Object[] {day, clock(moment)}, locale);
    }

    /// 23 November 2026
    public String day(LocalDate day) {
        return said("d MMMM yyyy", day);
    }

    /// 14:07
    public String clock(Instant moment) {
        return said("HH:mm", moment.atZone(LONDON));
    }

    private static String said(String pattern, TemporalAccessor time) {
        return DateTimeFormatter.ofPattern(pattern, LocaleContextHolder.getLocale()).format(time);
    }
}
