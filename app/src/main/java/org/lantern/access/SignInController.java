package org.lantern.access;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lantern.ui.OpenToAll;
import org.lantern.ui.Phrasebook;
import org.lantern.ui.Problem;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The page to sign in. What it says after a refusal is the same for every reason.
@Controller
@OpenToAll
class SignInController {

    private static final List<String> NEWS = List.of("kept", "ended", "out");

    private final Phrasebook phrases;

    SignInController(Phrasebook phrases) {
        this.phrases = phrases;
    }

    /// @param why one word: `refused`; or `kept`, when the session ended while somebody was typing;
    ///   `ended`, when it ended; `out`, when they signed out themselves
    @GetMapping("/sign-in")
    String ask(
            @RequestParam @Nullable String next,
            @RequestParam Map<String, String> why,
            Model model,
            Locale locale) {
        model.addAttribute("news", NEWS.stream().filter(why::containsKey).findFirst().orElse(""));
        model.addAttribute("next", Arrival.isOurOwn(next) ? next : "");
        if (why.containsKey("refused")) {
            var words = phrases.say("access.sign-in.refused", locale).text();
            model.addAttribute("problems", List.of(new Problem("email", words)));
        }
        return "access/sign-in";
    }
}
