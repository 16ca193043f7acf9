package org.lantern.protection.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lantern.access.Acting;
import org.lantern.casefile.PhotographRef;
import org.lantern.kernel.PractitionerRef;
import org.lantern.kernel.Refused;
import org.lantern.protection.PlanFile;
import org.lantern.protection.PlanPhotographs;
import org.lantern.protection.PlanRef;
import org.lantern.protection.Plans;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// The photographs of a plan: which there are, the pictures for those to whom they are open, to
/// whom they are opened, and what is withdrawn.
@Controller
@RequestMapping("/plans/{ref}/photographs")
class PhotographsController {

    private final Plans plans;
    private final PlanPhotographs photographs;
    private final PhotographWords words;

    PhotographsController(Plans plans, PlanPhotographs photographs, PhotographWords words) {
        this.plans = plans;
        this.photographs = photographs;
        this.words = words;
    }

    @GetMapping
    String list(@PathVariable UUID ref, Acting.Practitioner acting, Model model, Locale locale) {
        var file = plans.look(new PlanRef(ref), acting);
        head(file, model);
        model.addAttribute("photographs", words.all(file, acting, locale));
        model.addAttribute("mayOpen", photographs.mayOpen(file, acting));
        model.addAttribute("running", file.isRunning());
        return "protection/photographs";
    }

    /// The picture alone. No copy of it is kept on the way.
    @GetMapping("/{photograph}")
    ResponseEntity<byte[]> look(
            @PathVariable UUID ref, @PathVariable UUID photograph, Acting.Practitioner acting) {
        var file = plans.find(new PlanRef(ref), acting);
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_JPEG)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline().filename("lantern.jpg").build().toString())
                .body(photographs.look(file, new PhotographRef(photograph), acting));
    }

    @GetMapping("/{photograph}/withdrawal")
    String askWhy(
            @PathVariable UUID ref,
            @PathVariable UUID photograph,
            Acting.Practitioner acting,
            Model model) {
        var file = withdrawable(ref, photograph, acting);
        model.addAttribute("form", new WhyForm(null));
        return head("protection/photograph-withdrawal", file, model);
    }

    @PostMapping("/{photograph}/withdrawal")
    String withdraw(
            @PathVariable UUID ref,
            @PathVariable UUID photograph,
            @Valid @ModelAttribute("form") WhyForm form,
            BindingResult errors,
            Acting.Practitioner acting,
            Model model) {
        var file = withdrawable(ref, photograph, acting);
        if (errors.hasErrors()) return head("protection/photograph-withdrawal", file, model);
        photographs.withdraw(
                file, new PhotographRef(photograph), DoneForm.said(form.reason()), acting);
        return "redirect:/plans/" + ref + "/photographs";
    }

    @GetMapping("/opening")
    String askToWhom(@PathVariable UUID ref, Acting.Practitioner acting, Model model) {
        var file = opening(ref, acting, model);
        model.addAttribute("form", new OpeningForm(null, null));
        return head("protection/photograph-opening", file, model);
    }

    @PostMapping("/opening")
    String open(
            @PathVariable UUID ref,
            @Valid @ModelAttribute("form") OpeningForm form,
            BindingResult errors,
            Acting.Practitioner acting,
            Model model) {
        var file = opening(ref, acting, model);
        var to = form.to();
        if (to != null && !words.isAmong(to, file, acting))
            errors.rejectValue("to", "protection.photograph.opening.to.missing");
        if (errors.hasErrors() || to == null)
            return head("protection/photograph-opening", file, model);
        photographs.open(file, new PractitionerRef(to), DoneForm.said(form.reason()), acting);
        return "redirect:/plans/" + ref + "/photographs";
    }

    private PlanFile withdrawable(UUID ref, UUID photograph, Acting.Practitioner acting) {
        var file = plans.look(new PlanRef(ref), acting);
        var one = photographs.find(file, new PhotographRef(photograph), acting);
        if (!photographs.mayWithdraw(file, one, acting)) throw new Refused.Missing();
        return file;
    }

    private PlanFile opening(UUID ref, Acting.Practitioner acting, Model model) {
        var file = plans.look(new PlanRef(ref), acting);
        if (!photographs.mayOpen(file, acting)) throw new Refused.Missing();
        model.addAttribute("people", words.people(file, acting));
        model.addAttribute("manages", file.manages());
        return file;
    }

    private static void head(PlanFile file, Model model) {
        var plan = "/plans/" + file.plan().ref();
        model.addAttribute("code", file.plan().code());
        model.addAttribute("back", plan);
        model.addAttribute("here", plan + "/photographs");
    }

    private static String head(String page, PlanFile file, Model model) {
        head(file, model);
        return page;
    }

    /// Why it is withdrawn.
    record WhyForm(
            @NotBlank(message = "{protection.photograph.withdraw.reason.missing}")
                    @Size(max = 20_000, message = "{protection.words.long}")
                    @Nullable String reason) {}

    /// To whom they are opened, and why.
    record OpeningForm(
            @NotNull(message = "{protection.photograph.opening.to.missing}") @Nullable UUID to,
            @NotBlank(message = "{protection.photograph.opening.reason.missing}")
                    @Size(max = 20_000, message = "{protection.words.long}")
                    @Nullable String reason) {}
}
