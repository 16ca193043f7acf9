package org.lantern.concern.web;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.regex.Pattern;

/// When a call came, out of the words that a worker types: "14:05", "02:10 today", "23.50
/// yesterday", "just now", "10 minutes ago". What is not understood is now; a call is never later
/// than now.
final class CallTime {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Pattern CLOCK = Pattern.compile("\\b([01]?\\d|2[0-3])[:.h]?([0-5]\\d)\\b");
    private static final Pattern AGO = Pattern.compile("\\b(\\d{1,3}) ?(?:min|minutes|m)\\b");

    private CallTime() {}

    static Instant of(String words, Instant now) {
        var said = words.toLowerCase(Locale.ROOT);
        var ago = AGO.matcher(said);
        if (ago.find()) return now.minus(Duration.ofMinutes(Long.parseLong(ago.group(1))));
        var clock = CLOCK.matcher(said);
        if (!clock.find()) return now;
        var time = LocalTime.of(Integer.parseInt(clock.group(1)), Integer.parseInt(clock.group(2)));
        return latest(time, said.contains("yesterday") || said.contains("ddoe"), now);
    }

    /// The last time that the clock showed this, or the time before where it was yesterday.
    private static Instant latest(LocalTime time, boolean yesterday, Instant now) {
        var today = now.atZone(LONDON).toLocalDate();
        try {
            var there = today.minusDays(yesterday ? 1 : 0).atTime(time).atZone(LONDON);
            return there.toInstant().isAfter(now)
                    ? there.minusDays(1).toInstant()
                    : there.toInstant();
        } catch (DateTimeException e) {
            return now;
        }
    }
}
