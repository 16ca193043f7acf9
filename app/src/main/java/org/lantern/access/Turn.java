package org.lantern.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lantern.kernel.PractitionerRef;
import org.lantern.kernel.TeamRef;

/// Somebody is on call on certain days, again and again or once.
///
/// @param hours on which days of the week, from when until when, by the clocks of London
/// @param lastDay on which it begins for the last time; none: until further notice
record Turn(
        UUID id,
        TeamRef team,
        Rank rank,
        PractitionerRef who,
        DeskHours hours,
        LocalDate firstDay,
        Optional<LocalDate> lastDay) {

    boolean covers(Instant at) {
        return shifts(new Shift(at, at.plusNanos(1))).stream().anyMatch(one -> one.covers(at));
    }

    /// Each time it comes round that has a moment in that stretch.
    List<Shift> shifts(Shift within) {
        return hours.shifts(within, this::mayBegin);
    }

    boolean isOnce() {
        return lastDay.filter(firstDay::equals).isPresent();
    }

    private boolean mayBegin(LocalDate day) {
        return !day.isBefore(firstDay) && lastDay.filter(day::isAfter).isEmpty();
    }

    /// One that is not on the rota yet.
    record New(
            Rank rank,
            PractitionerRef who,
            DeskHours hours,
            LocalDate firstDay,
            Optional<LocalDate> lastDay) {}
}
