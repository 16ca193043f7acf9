package org.lantern.clock;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.lantern.access.Acting;
import org.lantern.casefile.ChildCase;
import org.lantern.database.Reads;
import org.lantern.kernel.By;
import org.lantern.kernel.CaseRef;
import org.lantern.kernel.Ids;
import org.lantern.kernel.PersonRef;
import org.lantern.kernel.Refused;
import org.lantern.vocabulary.Duty;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Powers and orders that hold a child safe for a time: somebody outside this house used one, and
/// it runs out by itself. Its end needs an outcome.
@Service
@Transactional
public class Powers {

    private final Clocks clocks;
    private final Starting starting;
    private final DutyRows rows;
    private final DutyFacts facts;
    private final NotStarted notStarted;
    private final Clock clock;
    private final Ids ids;
    private final ApplicationEventPublisher events;

    Powers(
            Clocks clocks,
            Starting starting,
            DutyRows rows,
            DutyFacts facts,
            NotStarted notStarted,
            Clock clock,
            Ids ids,
            ApplicationEventPublisher events) {
        this.clocks = clocks;
        this.starting = starting;
        this.rows = rows;
        this.facts = facts;
        this.notStarted = notStarted;
        this.clock = clock;
        this.ids = ids;
        this.events = events;
    }

    /// A power as the nation of a case knows it today.
    public record Power(Duty duty, Duty.Line line) {}

    /// Those that the nation of a case knows.
    ///
    /// @throws Refused.Missing when the case is not theirs to see whole
    @Reads
    public List<Power> known(CaseRef file, Acting.Practitioner acting) {
        return starting.powers(whole(file, acting).host());
    }

    /// Those that an area knows, where there is no case.
    @Reads
    public List<Power> knownIn(String area) {
        return starting.powers(area);
    }

    /// When one that was used then runs out, in that area.
    @Reads
    public Optional<Instant> end(Power power, String area, Instant at) {
        return starting.end(power, area, at);
    }

    /// One was used then. Who used it stands even where its clock cannot be started; said again
    /// while it waits to be, it is tried at once, and one clock stands for all that was said.
    ///
    /// @throws AlreadyRuns where it holds the child already, also where they do not see that: told
    ///   twice, it is one
    public void used(CaseRef file, Use use, Acting.Practitioner acting) {
        var whole = whole(file, acting);
        facts.oneAtATime(List.of(whole.child()));
        mustNotRun(clocks.on(whole, clock.instant(), acting), use.power());
        used(whole.child(), Subject.of(file, ids.next(), whole.host()), use, acting.by());
    }

    /// The same of children who need have no case, for a room that has checked its own right to say
    /// so: it stands with each child.
    public void used(Collection<PersonRef> children, String area, Use use, By by) {
        facts.oneAtATime(children);
        for (var child : children) used(child, Subject.of(child, ids.next(), area), use, by);
    }

    /// None of these, which whoever asks may see, holds the child already.
    ///
    /// @throws AlreadyRunsBy with who used it
    @Reads
    public void mustNotRun(List<StartedDuty> seen, DutyKey power) {
        var now = clock.instant();
        seen.stream()
                .filter(one -> one.holds(power, now))
                .findFirst()
                .flatMap(StartedDuty::used)
                .ifPresent(used -> {
                    throw new AlreadyRunsBy(used);
                });
    }

    /// Those of a child, wherever they stand, for a room that has checked its own right to ask.
    @Reads
    public List<StartedDuty> of(PersonRef child) {
        return rows.of(child, clock.instant()).stream().filter(StartedDuty::isPower).toList();
    }

    /// What stands with a child and no case, and whose clock could not be started: also what is no
    /// power.
    @Reads
    public List<Duty> notStarted(PersonRef child) {
        return notStarted.of(child);
    }

    /// It has ended, or is let go, and this follows, for a room that has checked its own right to
    /// say so. Said twice is harmless.
    public void followed(StartedDuty power, String words, By by) {
        if (words.isBlank()) throw new DutyDeeds.Unsaid();
        var now = clock.instant();
        if (power.isOpen() && facts.met(power.ref(), now, words, by, now))
            events.publishEvent(
                    new ClockActed("duty-met", List.of(power.subject().ref()), by, now));
    }

    /// What somebody says who says that one was used.
    public record Use(DutyKey power, Instant at, UsedBy by) {}

    private void used(PersonRef child, Subject subject, Use use, By by) {
        var now = clock.instant();
        if (use.at().isAfter(now)) throw new DutyDeeds.NotYet();
        if (of(child).stream().anyMatch(one -> one.holds(use.power(), now)))
            throw new AlreadyRuns();
        facts.used(subject, use, by, now);
        if (notStarted.waits(child, use.power()))
            clocks.startBeside(use.power(), subject, use.at(), child, by);
        else clocks.start(use.power(), subject, use.at(), by);
    }

    /// The same power holds this child: which, is for those who see it.
    public static class AlreadyRuns extends Refused.Conflict {
        AlreadyRuns(String... facts) {
            super("A power of this kind is already recorded for this child.", facts);
        }
    }

    /// The same, for those who see which.
    public static final class AlreadyRunsBy extends AlreadyRuns {
        AlreadyRunsBy(UsedBy used) {
            super(used.all());
        }
    }

    private ChildCase whole(CaseRef file, Acting.Practitioner acting) {
        return clocks.whole(file, acting).orElseThrow(Refused.Missing::new);
    }
}
