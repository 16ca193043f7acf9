package org.lantern.concern.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/// Why, in their own words.
record ReasonForm(
        @NotBlank(message = "{concern.desk.words.missing}")
                @Size(max = 20_000, message = "{concern.desk.words.long}")
                @Nullable String words) {

    String said() {
        return words == null ? "" : words.strip();
    }
}
