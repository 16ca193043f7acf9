package org.lantern.clock.web;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.lantern.access.Acting;
import org.lantern.casefile.ChildCase;
import org.lantern.casefile.KeepsOpen;
import org.lantern.clock.Clocks;
import org.lantern.clock.Powers;
import org.lantern.clock.StartedDuty;
import org.lantern.ui.Phrase;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/// The duties of a case end with it. A power that holds the child safe does not: first it is said
/// what followed.
@Component
class EndsWithCase implements KeepsOpen {

    private final Clocks clocks;
    private final Powers powers;
    private final DutyWords words;
    private final Clock clock;

    EndsWithCase(Clocks clocks, Powers powers, DutyWords words, Clock clock) {
        this.clocks = clocks;
        this.powers = powers;
        this.words = words;
        this.clock = clock;
    }

    /// That one stands with the child is for everybody who sees the case whole; which, is not.
    @Override
    public List<String> runs(ChildCase file, Acting.Practitioner acting) {
        if (open(file, acting).anyMatch(StartedDuty::isPower)) return List.of("clock.keeps-open");
        return powers.of(file.child()).stream().anyMatch(StartedDuty::isOpen)
                ? List.of("clock.keeps-open.elsewhere")
                : List.of();
    }

    @Override
    public List<Phrase> ends(ChildCase file, Acting.Practitioner acting) {
        var locale = LocaleContextHolder.getLocale();
        return open(file, acting)
                .filter(duty -> !duty.isPower())
                .filter(duty -> duty.subject().ref().equals(file.ref().value()))
                .map(duty -> words.title(duty.duty(), locale))
                .toList();
    }

    @Override
    public void closed(ChildCase file, String reason, Acting.Practitioner acting) {
        clocks.closed(file.ref(), reason, acting.by());
    }

    private Stream<StartedDuty> open(ChildCase file, Acting.Practitioner acting) {
        return clocks.on(file, clock.instant(), acting).stream().filter(StartedDuty::isOpen);
    }
}
