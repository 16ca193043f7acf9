package org.lantern.concern;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lantern.area.Areas;
import org.lantern.calendar.WorkingCalendar;
import org.lantern.calendar.WorkingCalendars;
import org.lantern.clock.Clocks;
import org.lantern.clock.DutyKey;
import org.lantern.clock.StartedDuty;
import org.lantern.clock.Subject;
import org.lantern.kernel.By;
import org.lantern.kernel.ConcernRef;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The duty to decide on a concern (D02). It runs from receipt, over offers between areas too, ends
/// when every child was decided on, and never begins again.
@Component
public class DecisionLimit {

    static final DutyKey DECIDE = new DutyKey("D02");

    private static final String APART = "No longer decided with another concern";

    private final Clocks clocks;
    private final WorkingCalendars calendars;
    private final Areas areas;
    private final JdbcClient db;

    DecisionLimit(Clocks clocks, WorkingCalendars calendars, Areas areas, JdbcClient db) {
        this.clocks = clocks;
        this.calendars = calendars;
        this.areas = areas;
        this.db = db;
    }

    /// How the duty of a concern runs; empty where it could not be started yet.
    public Optional<StartedDuty> of(ConcernRef concern) {
        return clocks.ofRecord(DECIDE, concern.value());
    }

    /// The days that count in an area.
    public WorkingCalendar calendar(String area) {
        return calendars.of(areas.area(area).nation().name());
    }

    /// In the transaction in which the concern is stored.
    @EventListener
    void received(ConcernRaised raised) {
        var at =
                db.sql("select received_at from concern.concern where ref = :ref")
                        .param("ref", raised.concern().value())
                        .query(java.time.OffsetDateTime.class)
                        .single()
                        .toInstant();
        clocks.start(DECIDE, Subject.of(raised.concern(), raised.area()), at, raised.by());
    }

    /// Somebody decided: where nothing is left to decide, the duty is met, and that of every
    /// concern that is decided with it.
    void decided(ConcernRef concern, Instant at, By by) {
        if (waits(concern)) return;
        all(concern).forEach(ref -> clocks.met(DECIDE, ref, at, by));
    }

    /// It is decided with another no longer, and waits again: what a decision on that one met is
    /// not met, and what went with that one to an area outside Lantern is theirs to do again.
    ///
    /// @param joined since when it was decided with the other
    void apart(ConcernRef concern, Instant joined, By by) {
        if (!waits(concern)) return;
        var duty = of(concern);
        duty.filter(one -> one.met().filter(met -> !met.at().isBefore(joined)).isPresent())
                .ifPresent(one -> clocks.takenBack(one, APART, by));
        duty.filter(one -> one.dropped().filter(left -> !left.at().isBefore(joined)).isPresent())
                .ifPresent(one -> clocks.dropTakenBack(one, APART, by));
    }

    /// An area that is not on Lantern has taken it over.
    void left(ConcernRef concern, By by) {
        if (waits(concern)) return;
        all(concern)
                .forEach(ref ->
                        clocks.dropped(
                                DECIDE, ref, "Taken over by an area that is not on Lantern", by));
    }

    private boolean waits(ConcernRef concern) {
        return db.sql("select exists (select from concern.waits where concern = :concern)")
                .param("concern", concern.value())
                .query(Boolean.class)
                .single();
    }

    private List<UUID> all(ConcernRef concern) {
        return db.sql(
                        """
                        select :concern::uuid union all
                        select j.concern from concern.live_join j where j."into" = :concern
                        """)
                .param("concern", concern.value())
                .query(UUID.class)
                .list();
    }
}
