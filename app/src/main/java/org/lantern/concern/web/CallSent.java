package org.lantern.concern.web;

import java.util.UUID;
import org.lantern.access.Acting;
import org.lantern.concern.References;
import org.lantern.concern.Setting;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// What the worker sees when a call was written down: the reference to give to the caller.
@Controller
class CallSent {

    private final OwnDrafts drafts;
    private final References references;
    private final AfterSending afterSending;

    CallSent(OwnDrafts drafts, References references, AfterSending afterSending) {
        this.drafts = drafts;
        this.references = references;
        this.afterSending = afterSending;
    }

    @GetMapping("/calls/{draft}/sent")
    String show(@PathVariable UUID draft, Acting.Practitioner acting, Model model) {
        var ref = drafts.sent(draft, acting);
        if (ref.isEmpty()) return "redirect:/calls/" + draft + "/whole";
        afterSending.page(references.sent(ref.get()), Setting.SOCIAL_CARE, model);
        model.addAttribute("concern", ref.get());
        return "concern/sent-call";
    }
}
