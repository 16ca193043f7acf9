package org.lantern.access;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lantern.ui.TypedDate;
import org.springframework.validation.Errors;

/// When somebody cannot be on call. Without times it is whole days, the last of them included.
///
/// @param who left out where they say it of themselves
record AbsenceForm(
        @Nullable UUID who,
        @Nullable TypedDate firstDay,
        @Nullable String from,
        @Nullable TypedDate lastDay,
        @Nullable String until) {

    static final AbsenceForm EMPTY = new AbsenceForm(null, null, null, null, null);

    void check(Instant now, Errors errors) {
        if (day(firstDay).isEmpty()) errors.rejectValue("firstDay", "access.rota.day.missing");
        if (day(lastDay).isEmpty()) errors.rejectValue("lastDay", "access.rota.day.missing");
        if (isWrong(from)) errors.rejectValue("from", "access.rota.away.time.wrong");
        if (isWrong(until)) errors.rejectValue("until", "access.rota.away.time.wrong");
        if (errors.hasErrors()) return;
        if (!start().isBefore(end())) errors.rejectValue("lastDay", "access.rota.last-day.early");
        else if (!end().isAfter(now)) errors.rejectValue("lastDay", "access.rota.day.past");
    }

    /// What was typed, once nothing is wrong with it.
    Shift when() {
        return new Shift(start(), end());
    }

    private Instant start() {
        return at(day(firstDay).orElseThrow(), HoursForm.time(from).orElse(LocalTime.MIDNIGHT));
    }

    private Instant end() {
        var last = day(lastDay).orElseThrow();
        return HoursForm.time(until)
                .map(time -> at(last, time))
                .orElseGet(() -> RotaBook.midnight(last.plusDays(1)));
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(RotaBook.LONDON).toInstant();
    }

    private static boolean isWrong(@Nullable String time) {
        return time != null && !time.isBlank() && HoursForm.time(time).isEmpty();
    }

    private static Optional<LocalDate> day(@Nullable TypedDate typed) {
        return Optional.ofNullable(typed).flatMap(TypedDate::date);
    }
}
