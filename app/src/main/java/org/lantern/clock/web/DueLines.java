package org.lantern.clock.web;

import static java.util.stream.Collectors.toMap;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.lantern.access.Acting;
import org.lantern.casefile.Cases;
import org.lantern.casefile.ChildCase;
import org.lantern.clock.CaseDuty;
import org.lantern.clock.Clocks;
import org.lantern.clock.StartedDuty;
import org.lantern.kernel.CaseRef;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/// Duties of the cases that somebody carries or, as a manager, answers for, by time left, as a page
/// shows them.
@Component
class DueLines {

    private static final Duration SOON = Duration.ofDays(14);

    private final Clocks clocks;
    private final Cases cases;
    private final DutyWords words;

    DueLines(Clocks clocks, Cases cases, DutyWords words) {
        this.clocks = clocks;
        this.cases = cases;
        this.words = words;
    }

    /// @param atMost so many of them
    Due of(int atMost, Acting.Practitioner acting) {
        var due = clocks.dueWithin(SOON, atMost, acting);
        var files =
                cases
                        .found(due.shown().stream().map(CaseDuty::file).distinct().toList(), acting)
                        .stream()
                        .collect(toMap(ChildCase::ref, file -> file));
        var rows =
                due.shown().stream()
                        .flatMap(duty ->
                                Optional.ofNullable(files.get(duty.file())).stream()
                                        .map(file -> row(duty.duty(), file)))
                        .toList();
        return new Due(rows, due.more());
    }

    private Row row(StartedDuty duty, ChildCase file) {
        var line = words.line(duty, LocaleContextHolder.getLocale());
        return new Row(file.ref(), file.number(), line);
    }

    /// @param more how many others there are
    record Due(List<Row> rows, int more) {}

    /// One duty, and whose case it is.
    record Row(CaseRef file, String number, DutyLine duty) {}
}
