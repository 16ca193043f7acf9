package org.lantern.concern.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/// To which area, and why.
record PassingForm(
        @NotBlank(message = "{concern.desk.passing.area.missing}") @Nullable String area,
        @NotBlank(message = "{concern.desk.words.missing}")
                @Size(max = 20_000, message = "{concern.desk.words.long}")
                @Nullable String words) {

    String toArea() {
        return area == null ? "" : area;
    }

    String why() {
        return words == null ? "" : words.strip();
    }
}
