package org.lantern.concern.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/// Who is another person, and how somebody knows.
record AnotherPersonForm(
        @NotBlank(message = "{concern.desk.another-person.who.missing}") @Nullable String who,
        @NotBlank(message = "{concern.desk.another-person.words.missing}")
                @Size(max = 20_000, message = "{concern.desk.words.long}")
                @Nullable String words) {

    String why() {
        return words == null ? "" : words.strip();
    }
}
