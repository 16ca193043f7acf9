package org.lantern.clock.web;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Map;
import org.lantern.access.Acting;
import org.lantern.casefile.CaseNext;
import org.lantern.casefile.ChildCase;
import org.lantern.clock.Clocks;
import org.lantern.clock.StartedDuty;
import org.lantern.kernel.CaseRef;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/// The duty of a case that is due next, where somebody sees the children that they carry.
@Component
class DutyNext implements CaseNext {

    private final Clocks clocks;
    private final DutyWords words;

    DutyNext(Clocks clocks, DutyWords words) {
        this.clocks = clocks;
        this.words = words;
    }

    @Override
    public Map<CaseRef, Next> of(Collection<ChildCase> cases, Acting.Practitioner acting) {
        return clocks.next(cases, acting).entrySet().stream()
                .collect(toMap(Map.Entry::getKey, each -> next(each.getValue())));
    }

    private Next next(StartedDuty duty) {
        var line = words.line(duty, LocaleContextHolder.getLocale());
        return new Next(duty.dueAt(), line.title(), line.standing(), line.colour());
    }
}
