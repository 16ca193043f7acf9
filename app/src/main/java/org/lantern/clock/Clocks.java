package org.lantern.clock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.lantern.access.Acting;
import org.lantern.casefile.ChildCase;
import org.lantern.database.Reads;
import org.lantern.kernel.By;
import org.lantern.kernel.CaseRef;
import org.lantern.kernel.PersonRef;
import org.lantern.kernel.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What must be done in time: starts it, and tells how it stands. A fault here never stops what
/// somebody is doing; it stands where the duty would stand and is tried again.
///
/// The duties of a case are for those who see the whole case. A concern's are for the room that
/// keeps concerns, and reach nobody else.
@Service
@Transactional
public class Clocks {

    private final SetRunning running;
    private final DutyRows rows;
    private final DutyFacts facts;
    private final AfterAll afterAll;
    private final OnCase onCase;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Clocks(
            SetRunning running,
            DutyRows rows,
            DutyFacts facts,
            AfterAll afterAll,
            OnCase onCase,
            Clock clock,
            ApplicationEventPublisher events) {
        this.running = running;
        this.rows = rows;
        this.facts = facts;
        this.afterAll = afterAll;
        this.onCase = onCase;
        this.clock = clock;
        this.events = events;
    }

    /// Starts a duty, or the one that stands for it in the nation of that area. One cause starts it
    /// once.
    ///
    /// @param at when that happened which starts it, as it was said; for what must be done before
    ///   something, when that will happen
    public void start(DutyKey key, Subject subject, Instant at, By by) {
        running.start(key, subject, at, by);
    }

    /// The same of a power of a child of whom one waits to be started, which may be the same.
    void startBeside(DutyKey key, Subject subject, Instant at, PersonRef child, By by) {
        running.startBeside(key, subject, at, child, by);
    }

    /// What is to be done was done, for a room that has checked its own right to say so; what
    /// follows it begins. Where it does not run, or was done before, nothing happens.
    public void met(DutyKey key, UUID subject, Instant at, By by) {
        ofRecord(key, subject).filter(StartedDuty::isOpen).ifPresent(duty -> met(duty, at, by));
    }

    /// The same of one that runs, where it follows from something else that was done: but never
    /// what somebody took back.
    public void metUnlessTakenBack(StartedDuty duty, Instant at, By by) {
        if (afterAll.wasTakenBack(duty.ref())) return;
        met(duty, at, by);
    }

    private void met(StartedDuty duty, Instant at, By by) {
        if (!facts.met(duty.ref(), at, "", by, clock.instant())) return;
        running.after(duty, at, by);
        acted("duty-met", Stream.of(duty.subject().ref()), by);
    }

    /// What was said to be done was not, for a room that has checked its own right to say so: it
    /// runs as before.
    public void takenBack(StartedDuty duty, String reason, By by) {
        if (facts.takenBack(duty.ref(), reason, by, clock.instant()))
            acted("duty-taken-back", Stream.of(duty.subject().ref()), by);
    }

    /// It no longer applies, for a room that has checked its own right to say so.
    public void dropped(DutyKey key, UUID subject, String reason, By by) {
        ofRecord(key, subject)
                .filter(StartedDuty::isOpen)
                .ifPresent(duty -> {
                    if (facts.dropped(duty.ref(), reason, by, clock.instant()))
                        acted("duty-dropped", Stream.of(subject), by);
                });
    }

    /// It applies after all, for a room that has checked its own right: it runs as before.
    public void dropTakenBack(StartedDuty duty, String reason, By by) {
        if (afterAll.applies(duty.ref(), reason, by, clock.instant()))
            acted("duty-drop-taken-back", Stream.of(duty.subject().ref()), by);
    }

    /// Its case is closed: what is open on it no longer applies, for a room that has checked its
    /// own right to say so. A power never ends so.
    public void closed(CaseRef file, String reason, By by) {
        rows.of(file.value(), clock.instant()).stream()
                .filter(duty -> duty.isOpen() && !duty.isPower())
                .forEach(duty -> {
                    if (facts.dropped(duty.ref(), reason, by, clock.instant()))
                        acted("duty-dropped", Stream.of(file.value()), by);
                });
    }

    /// The newest duty of that code, or in its place, on a record, for a room that has checked its
    /// own right to ask.
    @Reads
    public Optional<StartedDuty> ofRecord(DutyKey key, UUID subject) {
        return rows.of(subject, clock.instant()).stream()
                .filter(duty -> duty.duty().standsFor(key.code()))
                .reduce((_, later) -> later);
    }

    /// Powers of a case of which nobody has said what followed, for a room that has checked its own
    /// right to ask.
    @Reads
    public List<StartedDuty> powersOf(CaseRef file) {
        return rows.of(file.value(), clock.instant()).stream()
                .filter(duty -> duty.isPower() && duty.isOpen())
                .toList();
    }

    /// The duties of a case, as the facts stood at a moment; none for those who do not see the
    /// whole case.
    @Reads
    public List<StartedDuty> on(CaseRef file, Instant moment, Acting.Practitioner acting) {
        return onCase.find(file, acting).map(found -> on(found, moment, acting)).orElse(List.of());
    }

    /// The same for a case that its reader has found.
    @Reads
    public List<StartedDuty> on(ChildCase file, Instant moment, Acting.Practitioner acting) {
        return onCase.duties(file, moment, acting);
    }

    /// One duty of a case.
    ///
    /// @throws Refused.Missing when there is none, or it is not theirs to see
    @Reads
    public StartedDuty find(CaseRef file, UUID ref, Acting.Practitioner acting) {
        return on(file, clock.instant(), acting).stream()
                .filter(duty -> duty.ref().equals(ref))
                .findFirst()
                .orElseThrow(Refused.Missing::new);
    }

    /// Open duties of the cases that this practitioner carries or, for a manager, of their areas,
    /// by time left: late ones, those due within that time, and those that are due as soon as
    /// possible. Each that is shown has been seen.
    ///
    /// @param limit how many of them are shown
    public DueSoon dueWithin(Duration time, int limit, Acting.Practitioner acting) {
        var now = clock.instant();
        var all = onCase.dueBy(now.plus(time), Math.max(limit, DueSoon.COUNTED), now, acting);
        var due = all.stream().limit(limit).toList();
        if (!due.isEmpty())
            acted("duty-listed", due.stream().map(d -> d.file().value()).distinct(), acting.by());
        return new DueSoon(due, all.size() - due.size());
    }

    /// The duty that is due next of each of these cases, which their reader has found; in one
    /// question for the cases' own, and one for what stands with their children.
    @Reads
    public Map<CaseRef, StartedDuty> next(Collection<ChildCase> files, Acting.Practitioner acting) {
        return onCase.next(files, clock.instant(), acting);
    }

    /// What happened by then to the duties of a case that its reader has found.
    @Reads
    public List<Happening> happened(ChildCase file, Instant moment, Acting.Practitioner acting) {
        return onCase.happened(file, moment, acting);
    }

    Optional<ChildCase> whole(CaseRef file, Acting.Practitioner acting) {
        return onCase.find(file, acting);
    }

    private void acted(String act, Stream<UUID> subjects, By by) {
        events.publishEvent(new ClockActed(act, subjects.toList(), by, clock.instant()));
    }
}
