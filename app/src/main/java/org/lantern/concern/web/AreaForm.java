package org.lantern.concern.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/// Which area, and how they know.
record AreaForm(
        @NotBlank(message = "{concern.desk.naming-area.area.missing}") @Nullable String area,
        @NotBlank(message = "{concern.desk.words.missing}")
                @Size(max = 20_000, message = "{concern.desk.words.long}")
                @Nullable String words) {

    String named() {
        return area == null ? "" : area;
    }

    String why() {
        return words == null ? "" : words.strip();
    }
}
