package org.lantern.protection.web;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lantern.kernel.PersonRef;
import org.lantern.protection.PlanFile;
import org.lantern.protection.SaidTime;
import org.lantern.protection.Turning;
import org.lantern.ui.TypedDate;

/// When something happened, to which of the children, and what there is to say of it.
record SaidForm(
        @Nullable List<String> children,
        @Nullable TypedDate day,
        @Nullable String time,
        @Size(max = 20_000, message = "{protection.words.long}") @Nullable String words,
        @Size(max = 200, message = "{protection.words.long}") @Nullable String log) {

    static SaidForm empty() {
        return new SaidForm(null, null, null, null, null);
    }

    /// Nothing where the time cannot be read, or lies in the future.
    Optional<Turning.Said> said(Instant now) {
        var typed = day == null || day.isBlank() ? Optional.<LocalDate>empty() : day.date();
        if (day != null && !day.isBlank() && typed.isEmpty()) return Optional.empty();
        return SaidTime.read(typed, DoneForm.said(time), now)
                .map(at -> new Turning.Said(at, DoneForm.said(words), DoneForm.said(log)));
    }

    /// Those who were ticked of the children on the plan.
    Set<PersonRef> who(PlanFile file) {
        var all = new HashSet<PersonRef>();
        for (var ticked : children == null ? List.<String>of() : children)
            file.children().keySet().stream()
                    .filter(child -> child.value().equals(parsed(ticked)))
                    .forEach(all::add);
        return all;
    }

    private static @Nullable UUID parsed(String ticked) {
        try {
            return UUID.fromString(ticked);
        } catch (IllegalArgumentException no) {
            return null;
        }
    }
}
