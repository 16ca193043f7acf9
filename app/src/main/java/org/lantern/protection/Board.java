package org.lantern.protection;

import static java.util.Comparator.comparing;

import java.util.Collection;
import java.util.List;
import org.lantern.access.Acting;
import org.lantern.access.Desks;
import org.lantern.access.Screen;
import org.lantern.database.Reads;
import org.lantern.kernel.PersonRef;
import org.lantern.notification.Ringing;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Every hour that runs, for whoever answers for it or has a part in it: first those on which
/// something rang in vain, which stay red until somebody has it; then late ones. Drills of their
/// team come after all that is real.
@Service
@Transactional
public class Board {

    /// More than a screen shows.
    private static final int AT_MOST = 200;

    private static final int A_FEW = 4;

    private final HourRows rows;
    private final Ringing ringing;
    private final Desks desks;
    private final Trace trace;

    Board(HourRows rows, Ringing ringing, Desks desks, Trace trace) {
        this.rows = rows;
        this.ringing = ringing;
        this.desks = desks;
        this.trace = trace;
    }

    /// That they were shown them is recorded.
    public Shown hours(Acting.Practitioner acting) {
        var running = rows.running(acting, trace.now(), AT_MOST);
        return new Shown(shown(inOrder(running.hours()), acting), running.more());
    }

    /// As many as a first page shows, recorded likewise.
    public List<Hour> first(Acting.Practitioner acting) {
        var running = rows.running(acting, trace.now(), AT_MOST).hours();
        return shown(inOrder(running).stream().limit(A_FEW).toList(), acting);
    }

    /// Those of these children that are theirs to see, recorded likewise.
    public List<Hour> of(Collection<PersonRef> children, Acting.Practitioner acting) {
        if (children.isEmpty()) return List.of();
        return shown(inOrder(rows.of(children, acting, trace.now(), AT_MOST)), acting);
    }

    private List<Hour> shown(List<Hour> hours, Acting.Practitioner acting) {
        trace.listed(hours.stream().map(hour -> hour.plan().ref()).toList(), acting);
        return hours;
    }

    /// Those of a screen on a wall. It knows no child of them, and is nobody who could be told.
    @Reads
    public Shown hours(Screen screen) {
        var areas =
                screen.team()
                        .map(team -> desks.setting(team).areas())
                        .orElseGet(() -> screen.area().stream().toList());
        var running = rows.on(screen, areas, trace.now(), AT_MOST);
        return new Shown(inOrder(running.hours()), running.more());
    }

    /// What is shown of all that run.
    ///
    /// @param more how many others run: nothing is left out in silence
    public record Shown(List<Hour> hours, int more) {}

    private List<Hour> inOrder(List<Hour> hours) {
        var unanswered =
                ringing.unanswered(hours.stream().map(hour -> hour.plan().ref().value()).toList());
        return hours.stream()
                .map(hour ->
                        unanswered.contains(hour.plan().ref().value())
                                ? hour.thatNobodyAnswers()
                                : hour)
                .sorted(
                        comparing((Hour hour) -> hour.plan().isDrill())
                                .thenComparing(hour -> !hour.unanswered()))
                .toList();
    }
}
