package org.lantern.concern.web;

import java.util.UUID;
import org.lantern.access.Acting;
import org.lantern.concern.References;
import org.lantern.concern.Setting;
import org.lantern.kernel.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// What a practitioner sees when they sent a concern, and a worker when a call was written down.
@Controller
class StaffSent {

    private final OwnDrafts drafts;
    private final References references;
    private final AfterSending afterSending;

    StaffSent(OwnDrafts drafts, References references, AfterSending afterSending) {
        this.drafts = drafts;
        this.references = references;
        this.afterSending = afterSending;
    }

    @GetMapping("/concerns/new/{ref}/sent")
    String concern(@PathVariable UUID ref, Acting.Practitioner acting, Model model) {
        var setting = Setting.of(acting.agencyKind());
        return show(ref, acting, setting, model)
                ? "concern/sent-practitioner"
                : "redirect:/concerns/new/" + ref + "/check";
    }

    @GetMapping("/calls/{ref}/sent")
    String call(@PathVariable UUID ref, Acting.Practitioner acting, Model model) {
        if (acting.deskAreas().isEmpty()) throw new Refused.Missing();
        if (!show(ref, acting, Setting.SOCIAL_CARE, model))
            return "redirect:/calls/" + ref + "/whole";
        model.addAttribute("teller", "TELEPHONE");
        return "concern/sent-call";
    }

    private boolean show(UUID ref, Acting.Practitioner acting, Setting setting, Model model) {
        var sent = drafts.sent(ref, acting);
        if (sent.isEmpty()) {
            drafts.draft(ref, acting); // Of somebody else's nobody learns whether it was sent.
            return false;
        }
        afterSending.page(references.sent(sent.get()), setting, model);
        model.addAttribute("concern", sent.get());
        return true;
    }
}
