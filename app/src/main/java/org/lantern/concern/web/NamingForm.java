package org.lantern.concern.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/// Who else reads it, and why.
record NamingForm(
        @NotBlank(message = "{concern.desk.naming.who.missing}") @Nullable String who,
        @NotBlank(message = "{concern.desk.words.missing}")
                @Size(max = 20_000, message = "{concern.desk.words.long}")
                @Nullable String words) {

    String why() {
        return words == null ? "" : words.strip();
    }
}
