package org.lantern.concern.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.lantern.concern.KeptApart;

/// Who it is about, and why they think so.
record KeptApartForm(
        @NotBlank(message = "{concern.desk.kept-apart.person.missing}")
                @Size(max = 200, message = "{concern.desk.kept-apart.person.long}")
                @Nullable String person,
        @Pattern(
                        regexp = "\\s*|\\s*[^@\\s]+@[^@\\s]+\\.[^@\\s]+\\s*",
                        message = "{concern.desk.kept-apart.email.wrong}")
                @Size(max = 320, message = "{concern.desk.kept-apart.email.wrong}")
                @Nullable String email,
        @Size(max = 200, message = "{concern.desk.kept-apart.work.long}") @Nullable String work,
        @NotBlank(message = "{concern.desk.words.missing}")
                @Size(max = 20_000, message = "{concern.desk.words.long}")
                @Nullable String words) {

    KeptApart.Staff staff() {
        return new KeptApart.Staff(said(person), said(email), said(work));
    }

    String why() {
        return said(words);
    }

    private static String said(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
