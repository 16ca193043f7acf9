package org.lantern.protection.web;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.lantern.access.Acting;
import org.lantern.casefile.CaseNext;
import org.lantern.casefile.ChildCase;
import org.lantern.kernel.CaseRef;
import org.lantern.protection.Board;
import org.lantern.protection.Hour;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/// What is due next on a running plan of a child, where somebody sees the children that they carry.
@Component
class HourNext implements CaseNext {

    private final Board board;
    private final HourWords words;
    private final Clock clock;

    HourNext(Board board, HourWords words, Clock clock) {
        this.board = board;
        this.words = words;
        this.clock = clock;
    }

    @Override
    public Map<CaseRef, Next> of(Collection<ChildCase> cases, Acting.Practitioner acting) {
        var found = new HashMap<CaseRef, Next>();
        var hours = board.of(cases.stream().map(ChildCase::child).toList(), acting);
        for (var file : cases)
            hours.stream()
                    .filter(hour -> hour.who().contains(file.child()))
                    .flatMap(hour -> next(hour).stream())
                    .findFirst()
                    .ifPresent(next -> found.put(file.ref(), next));
        return found;
    }

    private Optional<Next> next(Hour hour) {
        var row = words.row(hour, clock.instant(), LocaleContextHolder.getLocale());
        return row.does()
                .map(does ->
                        new Next(
                                hour.next().map(Hour.Span::due),
                                does,
                                row.standing().orElse(""),
                                row.colour()));
    }
}
