package org.lantern.concern.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lantern.casefile.SourceKind;
import org.lantern.concern.FoundChild;
import org.lantern.ui.TypedDate;
import org.lantern.vocabulary.Answer;
import org.lantern.vocabulary.PartialDate;
import org.lantern.vocabulary.Value;
import org.springframework.validation.Errors;

/// Who was found, as far as anybody can say, and how they know.
///
/// @param once by which the page is known again where it is sent twice
/// @param birth of which the day, or the day and the month, may stay blank
record FoundChildForm(
        @Nullable String once,
        @Nullable Sex sex,
        @Size(max = 200, message = "{concern.desk.found-child.long}") @Nullable String age,
        @Size(max = 20_000, message = "{concern.desk.words.long}") @Nullable String looks,
        @Size(max = 200, message = "{concern.desk.found-child.long}") @Nullable String name,
        @Nullable TypedDate birth,
        @NotNull(message = "{concern.desk.found-child.how.missing}") @Nullable SourceKind how,
        @Size(max = 200, message = "{concern.desk.found-child.long}") @Nullable String teller) {

    static final FoundChildForm EMPTY =
            new FoundChildForm(null, null, null, null, null, null, null, null);

    static final List<SourceKind> HOW =
            List.of(
                    SourceKind.SEEN,
                    SourceKind.TOLD_BY_CHILD,
                    SourceKind.TOLD_BY_OTHER,
                    SourceKind.DOCUMENT,
                    SourceKind.WORKED_OUT);

    enum Sex {
        FEMALE("female"),
        MALE("male"),
        OTHER("other");

        private final String code;

        Sex(String code) {
            this.code = code;
        }
    }

    void check(LocalDate today, Errors errors) {
        if (isBirthTyped() && birthDate().filter(date -> !date.first().isAfter(today)).isEmpty())
            errors.rejectValue("birth", "concern.desk.found-child.birth.wrong");
        else if (known().isEmpty())
            errors.rejectValue("looks", "concern.desk.found-child.looks.missing");
    }

    /// What was typed, once nothing is wrong with it.
    FoundChild child() {
        return new FoundChild(known(), how == null ? SourceKind.WORKED_OUT : how, said(teller));
    }

    UUID sentAs(UUID fresh) {
        try {
            return once == null ? fresh : UUID.fromString(once);
        } catch (IllegalArgumentException none) {
            return fresh;
        }
    }

    private Map<String, Answer> known() {
        var all = new LinkedHashMap<String, Answer>();
        if (sex != null) all.put("child.sex", Answer.code(sex.code));
        text("child.apparent-age", age, all);
        text("child.description", looks, all);
        text("child.name", name, all);
        birthDate()
                .ifPresent(date ->
                        all.put("child.birth-date", new Answer.Known(new Value.When(date))));
        return all;
    }

    private static void text(String concept, @Nullable String typed, Map<String, Answer> all) {
        if (!said(typed).isEmpty()) all.put(concept, Answer.text(said(typed)));
    }

    private boolean isBirthTyped() {
        return birth != null && !birth.isBlank();
    }

    private Optional<PartialDate> birthDate() {
        if (birth == null || birth.isBlank()) return Optional.empty();
        var parts = birth.parts();
        var month = parts.get(1).isEmpty() ? "" : "-" + parts.get(1);
        var day = parts.get(0).isEmpty() ? "" : "-" + parts.get(0);
        if (month.isEmpty() && !day.isEmpty()) return Optional.empty();
        try {
            return Optional.of(PartialDate.parse(parts.get(2) + month + day));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static String said(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
