package org.lantern.clock.web;

import static java.util.stream.Collectors.toMap;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.lantern.access.Acting;
import org.lantern.access.DeskPart;
import org.lantern.access.FirstPagePart;
import org.lantern.casefile.Cases;
import org.lantern.casefile.ChildCase;
import org.lantern.clock.CaseDuty;
import org.lantern.clock.Clocks;
import org.lantern.clock.StartedDuty;
import org.lantern.kernel.CaseRef;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/// Duties of the cases that somebody carries or, as a manager, answers for, by time left, on their
/// first page.
@Component
class DutiesPart implements DeskPart {

    private static final Duration SOON = Duration.ofDays(14);
    private static final int AT_MOST = 4;

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
        return 26;
    }

    @Override
    public Optional<FirstPagePart> firstPage(Acting.Practitioner acting) {
        var due = clocks.dueWithin(SOON, AT_MOST, acting);
        var files =
                cases.found(due.stream().map(CaseDuty::file).distinct().toList(), acting).stream()
                        .collect(toMap(ChildCase::ref, file -> file));
        var rows =
                due.stream()
                        .flatMap(duty ->
                                Optional.ofNullable(files.get(duty.file())).stream()
                                        .map(file -> row(duty.duty(), file)))
                        .toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new FirstPagePart(
                                "clock/first-page", "duties", Map.of("clockDuties", rows)));
    }

    private Row row(StartedDuty duty, ChildCase file) {
        var line = words.line(duty, LocaleContextHolder.getLocale());
        return new Row(file.ref(), file.number(), line);
    }

    /// One duty, and whose case it is.
    record Row(CaseRef file, String number, DutyLine duty) {}
}
