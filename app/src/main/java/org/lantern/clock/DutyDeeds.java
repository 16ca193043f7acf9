package org.lantern.clock;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.lantern.access.Acting;
import org.lantern.calendar.WorkingCalendars;
import org.lantern.casefile.ChildCase;
import org.lantern.database.Reads;
import org.lantern.kernel.CaseRef;
import org.lantern.kernel.Ids;
import org.lantern.kernel.Refused;
import org.lantern.vocabulary.Duty;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What people do about a duty of a case: say that it was done; and, as a manager of an area that
/// answers for the case, let it stand still, take longer, or say that it does not apply. Each needs
/// its reason and a rule that allows it.
@Service
@Transactional
public class DutyDeeds {

    private final Clocks clocks;
    private final Starting starting;
    private final SetRunning running;
    private final DutyFacts facts;
    private final WorkingCalendars calendars;
    private final Clock clock;
    private final Ids ids;
    private final ApplicationEventPublisher events;

    DutyDeeds(
            Clocks clocks,
            Starting starting,
            SetRunning running,
            DutyFacts facts,
            WorkingCalendars calendars,
            Clock clock,
            Ids ids,
            ApplicationEventPublisher events) {
        this.clocks = clocks;
        this.starting = starting;
        this.running = running;
        this.facts = facts;
        this.calendars = calendars;
        this.clock = clock;
        this.ids = ids;
        this.events = events;
    }

    /// Starts a duty by hand: somebody says that what starts it has happened, or when it will.
    public void start(CaseRef file, DutyKey key, Instant at, Acting.Practitioner acting) {
        var whole = clocks.whole(file, acting).orElseThrow(Refused.Missing::new);
        clocks.start(key, Subject.of(file, ids.next(), whole.host()), at, acting.by());
    }

    /// The duties that the nation of a case knows, to be started by hand by whoever sees it whole.
    @Reads
    public List<Duty> known(CaseRef file, Acting.Practitioner acting) {
        return starting.known(clocks.whole(file, acting).orElseThrow(Refused.Missing::new).host());
    }

    /// It was done then, as somebody says. What repeats begins anew, and what follows it begins.
    public void meet(CaseRef file, UUID ref, Instant at, String note, Acting.Practitioner acting) {
        var duty = open(file, ref, acting);
        if (at.isAfter(clock.instant())) throw new NotYet();
        if (duty.isPower() && note.isBlank()) throw new Unsaid();
        if (!facts.met(ref, at, note, acting.by(), clock.instant())) throw new Over();
        running.after(duty, at, acting.by());
        acted("duty-met", file, duty, acting);
    }

    /// It was not done after all: whoever said so was mistaken. It runs as it did before.
    public void takeBack(CaseRef file, UUID ref, String reason, Acting.Practitioner acting) {
        facts.lock(ref);
        var duty = clocks.find(file, ref, acting);
        if (duty.met().isEmpty()) throw new NoSuchRule();
        if (clocks.on(file, clock.instant(), acting).stream()
                .anyMatch(next -> duty.isBefore(next) && !next.isOpen())) throw new WentOn();
        if (!facts.takenBack(ref, reason, acting.by(), clock.instant())) throw new NoSuchRule();
        acted("duty-taken-back", file, duty, acting);
    }

    /// It stands still.
    public void pause(CaseRef file, UUID ref, String reason, Acting.Practitioner acting) {
        var duty = managed(file, ref, acting);
        if (!duty.mayPause()) throw new NoSuchRule();
        facts.paused(ids.next(), ref, reason, acting.by(), clock.instant());
        acted("duty-paused", file, duty, acting);
    }

    /// It runs again, and is due so much later.
    public void resume(CaseRef file, UUID ref, String reason, Acting.Practitioner acting) {
        var duty = managed(file, ref, acting);
        var pause = duty.pause().orElseThrow(NoSuchRule::new);
        var now = clock.instant();
        var calendar = calendars.of(duty.nation());
        var due =
                duty.dueAt()
                        .map(d -> duty.line().limit().afterAPause(d, pause.since(), now, calendar));
        facts.resumed(pause.ref(), reason, due.orElse(null), acting.by(), now);
        acted("duty-resumed", file, duty, acting);
    }

    /// It may take longer.
    public void extend(CaseRef file, UUID ref, String reason, Acting.Practitioner acting) {
        var duty = managed(file, ref, acting);
        if (!duty.mayExtend()) throw new NoSuchRule();
        var due =
                duty.line()
                        .limit()
                        .more()
                        .orElseThrow(NoSuchRule::new)
                        .onFrom(
                                duty.dueAt().orElseThrow(NoSuchRule::new),
                                calendars.of(duty.nation()));
        facts.extended(duty, due, reason, acting.by(), clock.instant());
        acted("duty-extended", file, duty, acting);
    }

    /// It does not apply after all.
    public void drop(CaseRef file, UUID ref, String reason, Acting.Practitioner acting) {
        var duty = managed(file, ref, acting);
        if (!facts.dropped(ref, reason, acting.by(), clock.instant())) throw new Over();
        acted("duty-dropped", file, duty, acting);
    }

    /// Whether this practitioner is a manager of an area that answers for a case that they see
    /// whole.
    public static boolean manages(ChildCase file, Acting.Practitioner acting) {
        var areas = acting.managedAreas();
        return file.whole() && (areas.contains(file.host()) || areas.contains(file.responsible()));
    }

    /// @throws Refused.Missing unless this practitioner is a manager of an area that answers for
    ///   the case
    @Reads
    public void onlyForManagers(CaseRef file, Acting.Practitioner acting) {
        var found = clocks.whole(file, acting);
        if (!found.filter(f -> manages(f, acting)).isPresent()) throw new Refused.Missing();
    }

    private StartedDuty managed(CaseRef file, UUID ref, Acting.Practitioner acting) {
        var duty = open(file, ref, acting);
        onlyForManagers(file, acting);
        return duty;
    }

    private StartedDuty open(CaseRef file, UUID ref, Acting.Practitioner acting) {
        facts.lock(ref);
        var duty = clocks.find(file, ref, acting);
        if (!duty.isOpen()) throw new Over();
        return duty;
    }

    /// On the case, and with the child where it stands there.
    private void acted(String act, CaseRef file, StartedDuty duty, Acting.Practitioner acting) {
        var subjects = Stream.of(file.value(), duty.subject().ref()).distinct().toList();
        events.publishEvent(new ClockActed(act, subjects, acting.by(), clock.instant()));
    }

    /// Somebody was faster.
    public static final class Over extends Refused.Conflict {
        Over() {
            super("This duty is over already. The page of the case says who said so, and when.");
        }
    }

    /// The law or the guidance knows no such rule for this duty, as things stand.
    public static final class NoSuchRule extends Refused.Conflict {
        NoSuchRule() {
            super("No rule allows that for this duty as things stand.");
        }
    }

    /// It has gone on: what followed is over too.
    public static final class WentOn extends Refused.Conflict {
        WentOn() {
            super("What followed it is over as well.");
        }
    }

    /// A power ended, and nobody said what followed.
    public static final class Unsaid extends Refused.Conflict {
        Unsaid() {
            super("What followed must be said.");
        }
    }

    /// It lies in the future.
    public static final class NotYet extends Refused.Conflict {
        NotYet() {
            super("That time lies in the future.");
        }
    }
}
