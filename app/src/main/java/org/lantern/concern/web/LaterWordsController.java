package org.lantern.concern.web;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lantern.access.Acting;
import org.lantern.concern.Additions;
import org.lantern.concern.Withdrawals;
import org.lantern.kernel.ConcernRef;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What those who follow a concern say after it was sent.
@Controller
class LaterWordsController {

    private static final int LONGEST = 20_000;

    private final Additions additions;
    private final Withdrawals withdrawals;

    LaterWordsController(Additions additions, Withdrawals withdrawals) {
        this.additions = additions;
        this.withdrawals = withdrawals;
    }

    @PostMapping("/concerns/mine/{ref}/additions")
    String add(
            @PathVariable UUID ref,
            @RequestParam @Nullable String words,
            Acting.Practitioner acting) {
        additions.add(new ConcernRef(ref), said(words), acting);
        return "redirect:/concerns/mine/" + ref;
    }

    /// Whoever raised it takes it back, with or without words. The desk still decides.
    @PostMapping("/concerns/mine/{ref}/withdrawals")
    String takeBack(
            @PathVariable UUID ref,
            @RequestParam @Nullable String why,
            Acting.Practitioner acting) {
        withdrawals.takeBack(new ConcernRef(ref), said(why), acting);
        return "redirect:/concerns/mine/" + ref;
    }

    private static String said(@Nullable String typed) {
        var said = Optional.ofNullable(typed).map(String::strip).orElse("");
        return said.substring(0, Math.min(said.length(), LONGEST));
    }
}
