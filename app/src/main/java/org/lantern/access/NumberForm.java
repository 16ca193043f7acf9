package org.lantern.access;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lantern.ui.TypedDate;
import org.springframework.validation.Errors;

/// A number as it is typed. Nothing at all takes away the one that was there.
///
/// @param telephone the number
/// @param source where it is from
/// @param checked when somebody last checked it
record NumberForm(
        @Size(max = 40, message = "{access.set-up.long}") @Nullable String telephone,
        @Size(max = 200, message = "{access.set-up.long}") @Nullable String source,
        @Nullable TypedDate checked) {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    static NumberForm of(Optional<CheckedNumber> number) {
        return number.map(n ->
                        new NumberForm(
                                n.number(),
                                n.source(),
                                new TypedDate(
                                        String.valueOf(n.checked().getDayOfMonth()),
                                        String.valueOf(n.checked().getMonthValue()),
                                        String.valueOf(n.checked().getYear()))))
                .orElseGet(() -> new NumberForm(null, null, new TypedDate(null, null, null)));
    }

    void check(Errors errors, Instant now) {
        if (isEmpty()) return;
        if (telephone == null || telephone.isBlank())
            errors.rejectValue("telephone", "access.number.missing");
        else if (!telephone.matches("[+0-9 ()-]{3,40}"))
            errors.rejectValue("telephone", "access.number.wrong");
        if (isBlank(source)) errors.rejectValue("source", "access.number.source.missing");
        var day = checked == null ? Optional.<java.time.LocalDate>empty() : checked.date();
        if (day.isEmpty()) errors.rejectValue("checked", "access.number.checked.missing");
        else if (day.get().isAfter(now.atZone(LONDON).toLocalDate()))
            errors.rejectValue("checked", "access.number.checked.future");
    }

    /// What was typed, once nothing is wrong with it.
    Optional<CheckedNumber> number() {
        return isEmpty() || telephone == null || source == null || checked == null
                ? Optional.empty()
                : checked.date()
                        .map(day -> new CheckedNumber(telephone.strip(), source.strip(), day));
    }

    private boolean isEmpty() {
        return isBlank(telephone) && isBlank(source) && (checked == null || checked.isBlank());
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
