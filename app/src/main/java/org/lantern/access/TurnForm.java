package org.lantern.access;

import jakarta.validation.constraints.NotNull;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lantern.kernel.PractitionerRef;
import org.lantern.ui.TypedDate;
import org.springframework.validation.Errors;

/// Who is put on the rota, as what, and when: once, or every week on some days.
record TurnForm(
        @NotNull(message = "{access.rota.who.missing}") @Nullable UUID who,
        @NotNull(message = "{access.rota.rank.missing}") @Nullable Rank rank,
        @Nullable String opens,
        @Nullable String closes,
        @Nullable TypedDate firstDay,
        @NotNull(message = "{access.rota.how.missing}") @Nullable How how,
        @Nullable List<DayOfWeek> days,
        @Nullable TypedDate lastDay) {

    static final TurnForm EMPTY =
            new TurnForm(null, Rank.ON_CALL, null, null, null, null, List.of(), null);

    /// Once, or again and again.
    enum How {
        ONCE,
        WEEKLY
    }

    void check(LocalDate today, Errors errors) {
        if (HoursForm.time(opens).isEmpty())
            errors.rejectValue("opens", "access.hours.opens.missing");
        if (HoursForm.time(closes).isEmpty())
            errors.rejectValue("closes", "access.hours.closes.missing");
        var first = day(firstDay);
        if (first.isEmpty()) errors.rejectValue("firstDay", "access.rota.day.missing");
        else if (first.get().isBefore(today))
            errors.rejectValue("firstDay", "access.rota.day.past");
        if (how != How.WEEKLY) return;
        if (days == null || days.isEmpty()) errors.rejectValue("days", "access.hours.days.missing");
        if (lastDay != null && !lastDay.isBlank()) {
            if (day(lastDay).isEmpty()) errors.rejectValue("lastDay", "access.rota.day.missing");
            else if (first.filter(day(lastDay).get()::isBefore).isPresent())
                errors.rejectValue("lastDay", "access.rota.last-day.early");
        }
    }

    /// What was typed, once nothing is wrong with it.
    Turn.New turn() {
        var first = day(firstDay).orElseThrow();
        var once = how == How.ONCE;
        var on = once || days == null ? Set.of(first.getDayOfWeek()) : Set.copyOf(days);
        return new Turn.New(
                Optional.ofNullable(rank).orElseThrow(),
                new PractitionerRef(Optional.ofNullable(who).orElseThrow()),
                new DeskHours(
                        on,
                        HoursForm.time(opens).orElseThrow(),
                        HoursForm.time(closes).orElseThrow()),
                first,
                once ? Optional.of(first) : day(lastDay));
    }

    private static Optional<LocalDate> day(@Nullable TypedDate typed) {
        return Optional.ofNullable(typed).flatMap(TypedDate::date);
    }
}
