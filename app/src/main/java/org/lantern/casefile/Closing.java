package org.lantern.casefile;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.lantern.access.Acting;
import org.lantern.database.Reads;
import org.lantern.kernel.By;
import org.lantern.kernel.CaseRef;
import org.lantern.kernel.PractitionerRef;
import org.lantern.kernel.Refused;
import org.lantern.ui.Phrase;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Closing a case and opening it again: a fact each, with its reason. A closed case is read as
/// before, and says nothing about whether the child was trafficked.
@Service
@Transactional
public class Closing {

    private final Cases cases;
    private final ClosureRows rows;
    private final ObjectProvider<KeepsOpen> rooms;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Closing(
            Cases cases,
            ClosureRows rows,
            ObjectProvider<KeepsOpen> rooms,
            Clock clock,
            ApplicationEventPublisher events) {
        this.cases = cases;
        this.rows = rows;
        this.rooms = rooms;
        this.clock = clock;
        this.events = events;
    }

    /// What opened a closed case again, where nobody gave a reason.
    public enum Because {
        CONCERN,
        PLAN,
        POWER
    }

    /// That a case is closed: who said so, when and why.
    public record Closed(PractitionerRef by, Instant at, String reason) {}

    /// How a case was closed that its reader has found, as the facts stood at a moment. Why is for
    /// those who see the whole case.
    @Reads
    public Optional<Closed> of(ChildCase file, Instant asOf) {
        return rows.closed(file.ref(), asOf)
                .map(closed -> file.whole() ? closed : new Closed(closed.by(), closed.at(), ""));
    }

    /// A case that is theirs to close or to open again, as a manager who answers for it.
    ///
    /// @throws Refused.Missing when it is not theirs
    @Reads
    public ChildCase find(CaseRef ref, Acting.Practitioner acting) {
        return cases.find(ref, acting)
                .filter(file -> isTheirs(file, acting))
                .orElseThrow(Refused.Missing::new);
    }

    /// Whether a case that its reader has found is theirs to close or to open again.
    @Reads
    public boolean isTheirs(ChildCase file, Acting.Practitioner acting) {
        return cases.managed(file, acting);
    }

    /// What runs and has to end before it can be closed: keys of messages.
    @Reads
    public List<String> runs(ChildCase file, Acting.Practitioner acting) {
        return rooms.stream().flatMap(room -> room.runs(file, acting).stream()).toList();
    }

    /// What ends with it.
    @Reads
    public List<Phrase> ends(ChildCase file, Acting.Practitioner acting) {
        return rooms.stream().flatMap(room -> room.ends(file, acting).stream()).toList();
    }

    /// Closes it.
    ///
    /// @param reason why; never empty
    /// @throws StillRuns while a plan or a power holds the child
    public void close(CaseRef ref, String reason, Acting.Practitioner acting) {
        rows.lock(ref);
        var file = find(ref, acting);
        var now = clock.instant();
        if (rows.closed(ref, now).isPresent()) throw new ClosedAlready();
        if (!runs(file, acting).isEmpty()) throw new StillRuns();
        rows.close(ref, reason, acting, now);
        rooms.stream().forEach(room -> room.closed(file, reason, acting));
        acted("case-closed", ref, acting.by(), now);
    }

    /// Opens it again, as a manager.
    ///
    /// @param reason why; never empty
    public void reopen(CaseRef ref, String reason, Acting.Practitioner acting) {
        find(ref, acting);
        if (!reopen(ref, Optional.empty(), reason, acting.by())) throw new OpenAlready();
    }

    /// Something new has come to a case, for a room that has checked its own right to say so: where
    /// it was closed, it is opened again.
    ///
    /// @param which of them it was, such as the code of a concern; else empty
    public void goesOn(CaseRef ref, Because because, String which, By by) {
        reopen(ref, Optional.of(because), which, by);
    }

    private boolean reopen(CaseRef ref, Optional<Because> because, String reason, By by) {
        rows.lock(ref);
        var now = clock.instant();
        if (!rows.reopen(ref, because, reason, by, now)) return false;
        acted("case-reopened", ref, by, now);
        return true;
    }

    private void acted(String act, CaseRef ref, By by, Instant at) {
        events.publishEvent(new CaseActed(act, ref, by, at));
    }

    /// Somebody was faster.
    public static final class ClosedAlready extends Refused.Conflict {
        ClosedAlready() {
            super("This case is closed already. Its page says who closed it, and when.");
        }
    }

    /// Somebody was faster.
    public static final class OpenAlready extends Refused.Conflict {
        OpenAlready() {
            super("This case is open.");
        }
    }

    /// A child is being held safe, or looked for.
    public static final class StillRuns extends Refused.Conflict {
        StillRuns() {
            super("Something runs for this child that has to end first.");
        }
    }
}
