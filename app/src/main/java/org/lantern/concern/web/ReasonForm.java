package org.lantern.concern.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.lantern.kernel.ShortCode;
import org.springframework.ui.Model;

/// Why, in their own words.
record ReasonForm(
        @NotBlank(message = "{concern.desk.words.missing}")
                @Size(max = 20_000, message = "{concern.desk.words.long}")
                @Nullable String words) {

    String said() {
        return words == null ? "" : words.strip();
    }

    /// The page that asks for them.
    ///
    /// @param noun what is done, as messages name it
    /// @param back where whoever leaves it goes
    static String page(String noun, ShortCode code, String back, Model model) {
        model.addAttribute("code", code);
        model.addAttribute("noun", noun);
        model.addAttribute("back", back);
        return "concern/reason";
    }
}
