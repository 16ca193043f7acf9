package org.lantern.protection.web;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lantern.protection.SaidTime;
import org.lantern.ui.TypedDate;

/// Who did it, when, and what is put down. What is left empty is: me, now, nothing.
record DoneForm(
        @Nullable Who who,
        @Size(max = 200, message = "{protection.words.long}") @Nullable String name,
        @Size(max = 200, message = "{protection.words.long}") @Nullable String agency,
        @Nullable TypedDate day,
        @Nullable String time,
        @Size(max = 20_000, message = "{protection.words.long}") @Nullable String note,
        @Size(max = 200, message = "{protection.words.long}") @Nullable String log) {

    /// Who did it: whoever types, whoever has the part, or somebody else who is named.
    enum Who {
        ME,
        HOLDER,
        OTHER
    }

    static DoneForm empty() {
        return new DoneForm(Who.ME, null, null, null, null, null, null);
    }

    Who whoever() {
        return who == null ? Who.ME : who;
    }

    /// Nothing where it cannot be read, or lies in the future.
    Optional<Instant> at(Instant now) {
        var typed = day == null || day.isBlank() ? Optional.<LocalDate>empty() : day.date();
        if (day != null && !day.isBlank() && typed.isEmpty()) return Optional.empty();
        return SaidTime.read(typed, said(time), now);
    }

    static String said(@Nullable String words) {
        return words == null ? "" : words.strip();
    }
}
