package org.lantern.concern.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.lantern.concern.Passing;

/// To which area, and why.
record PassingForm(
        @NotBlank(message = "{concern.desk.passing.area.missing}") @Nullable String area,
        @NotNull(message = "{concern.desk.passing.tonight.missing}")
                Passing.@Nullable Tonight tonight,
        @NotBlank(message = "{concern.desk.words.missing}")
                @Size(max = 20_000, message = "{concern.desk.words.long}")
                @Nullable String words) {

    String toArea() {
        return area == null ? "" : area;
    }

    Passing.Tonight childTonight() {
        return tonight == null ? Passing.Tonight.STAYS : tonight;
    }

    String why() {
        return words == null ? "" : words.strip();
    }
}
