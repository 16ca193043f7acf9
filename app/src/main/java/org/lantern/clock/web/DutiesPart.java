package org.lantern.clock.web;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.lantern.access.Acting;
import org.lantern.access.DeskPart;
import org.lantern.access.FirstPagePart;
import org.lantern.casefile.Cases;
import org.lantern.clock.Clocks;
import org.lantern.clock.StartedDuty;
import org.lantern.kernel.CaseRef;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/// Duties of the cases that somebody and their team answer for, by time left, on their first page.
@Component
class DutiesPart implements DeskPart {

    private static final Duration SOON = Duration.ofDays(14);
    private static final int AT_MOST = 8;

    private final Clocks clocks;
    private final Cases cases;
    private final DutyWords words;

    DutiesPart(Clocks clocks, Cases cases, DutyWords words) {
        this.clocks = clocks;
        this.cases = cases;
        this.words = words;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Optional<FirstPagePart> firstPage(Acting.Practitioner acting) {
        var rows =
                clocks.dueWithin(SOON, AT_MOST, acting).stream()
                        .flatMap(duty -> row(duty, acting).stream())
                        .toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new FirstPagePart(
                                "clock/first-page", "duties", Map.of("clockDuties", rows)));
    }

    private Optional<Row> row(StartedDuty duty, Acting.Practitioner acting) {
        var locale = LocaleContextHolder.getLocale();
        return cases.find(new CaseRef(duty.subject().ref()), acting)
                .map(file -> new Row(file.ref(), file.number(), words.line(duty, locale)));
    }

    /// One duty, and whose case it is.
    record Row(CaseRef file, String number, DutyLine duty) {}
}
