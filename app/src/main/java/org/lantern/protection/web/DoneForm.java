package org.lantern.protection.web;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lantern.protection.Plan;
import org.lantern.protection.SaidTime;
import org.lantern.ui.TypedDate;
import org.springframework.validation.Errors;

/// Who did it, when, and what is put down. What is left empty is: me, now, nothing.
///
/// @param picture never filled: what is wrong with a photograph is said at it
record DoneForm(
        @Nullable Who who,
        @Size(max = 200, message = "{protection.words.long}") @Nullable String name,
        @Size(max = 200, message = "{protection.words.long}") @Nullable String agency,
        @Nullable TypedDate day,
        @Nullable String time,
        @Size(max = 20_000, message = "{protection.words.long}") @Nullable String note,
        @Size(max = 200, message = "{protection.words.long}") @Nullable String log,
        @Nullable String picture) {

    /// Who did it: whoever types, whoever has the part, or somebody else who is named.
    enum Who {
        ME,
        HOLDER,
        OTHER
    }

    static DoneForm empty() {
        return new DoneForm(Who.ME, null, null, null, null, null, null, null);
    }

    Who whoever() {
        return who == null ? Who.ME : who;
    }

    Optional<Instant> at(Plan plan, Instant now, Errors errors) {
        return at(day, time, plan, now, errors);
    }

    /// Nothing where it cannot be read, lies in the future, or long before anybody knew, which the
    /// form then says.
    static Optional<Instant> at(
            @Nullable TypedDate day, @Nullable String time, Plan plan, Instant now, Errors errors) {
        var at = at(day, time, now, errors);
        if (at.filter(then -> then.isBefore(plan.earliest())).isPresent())
            errors.rejectValue("time", "protection.done.time.early");
        return at;
    }

    /// The same of what may have been done long before anybody knew.
    static Optional<Instant> at(
            @Nullable TypedDate day, @Nullable String time, Instant now, Errors errors) {
        var typed = day == null || day.isBlank() ? Optional.<LocalDate>empty() : day.date();
        var isDay = day == null || day.isBlank() || typed.isPresent();
        var at = isDay ? SaidTime.read(typed, said(time), now) : Optional.<Instant>empty();
        if (at.isEmpty()) errors.rejectValue("time", "protection.done.time.unreadable");
        return at;
    }

    static String said(@Nullable String words) {
        return words == null ? "" : words.strip();
    }
}
