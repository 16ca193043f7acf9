package org.lantern.notification.web;

import org.lantern.access.Acting;
import org.lantern.notification.Devices;
import org.lantern.notification.OwnWays;
import org.lantern.notification.Way;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// How somebody wants to be reached, and when not.
@Controller
@RequestMapping("/notices/ways")
class WaysController {

    private final OwnWays ways;
    private final Devices devices;

    WaysController(OwnWays ways, Devices devices) {
        this.ways = ways;
        this.devices = devices;
    }

    @GetMapping
    String ask(Model model, Acting.Practitioner acting) {
        model.addAttribute("form", WayForm.of(ways.of(acting)));
        return page(model, acting);
    }

    @PostMapping
    String set(
            @ModelAttribute("form") WayForm form,
            BindingResult errors,
            Model model,
            Acting.Practitioner acting) {
        form.check(errors);
        if (errors.hasErrors()) return page(model, acting);
        ways.set(form.way(), acting);
        return "redirect:/notices";
    }

    private String page(Model model, Acting.Practitioner acting) {
        model.addAttribute("refused", ways.refused(acting));
        devices.key()
                .ifPresent(key -> {
                    model.addAttribute("pushKey", key);
                    model.addAttribute("devices", devices.of(acting));
                });
        model.addAttribute("channels", ways.channels());
        model.addAttribute("languages", Way.Language.values());
        model.addAttribute("calms", WayForm.Calm.values());
        model.addAttribute("back", "/notices");
        return "notification/ways";
    }
}
