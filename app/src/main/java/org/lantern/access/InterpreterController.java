package org.lantern.access;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lantern.kernel.AgencyRef;
import org.lantern.kernel.Refused;
import org.lantern.ui.TypedDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// The interpreter lines of an agency: its people ring them, its administrator sets them up.
@Controller
class InterpreterController {

    private final InterpreterLines lines;
    private final DeskSetUp setUp;
    private final Clock clock;

    InterpreterController(InterpreterLines lines, DeskSetUp setUp, Clock clock) {
        this.lines = lines;
        this.setUp = setUp;
        this.clock = clock;
    }

    @GetMapping("/interpreters")
    String ring(Model model, Acting.Practitioner acting) {
        model.addAttribute("interpreters", lines.of(acting));
        return "access/interpreters";
    }

    @GetMapping("/set-up/agencies/{ref}/interpreters")
    String ask(@PathVariable UUID ref, Model model, Acting.Practitioner acting) {
        model.addAttribute("form", LineForm.EMPTY);
        return page(new AgencyRef(ref), model, acting);
    }

    @PostMapping("/set-up/agencies/{ref}/interpreters")
    String add(
            @PathVariable UUID ref,
            @Valid @ModelAttribute("form") LineForm form,
            BindingResult errors,
            Model model,
            Acting.Practitioner acting) {
        var agency = setUp.agency(new AgencyRef(ref), acting).ref();
        var number = form.number();
        number.check(errors, clock.instant());
        if (form.telephone() == null || form.telephone().isBlank())
            if (!errors.hasFieldErrors("telephone"))
                errors.rejectValue("telephone", "access.number.missing");
        if (errors.hasErrors()) return page(agency, model, acting);
        var line =
                new InterpreterLine.New(
                        LineForm.plain(form.name()),
                        number.number().orElseThrow(Refused.Missing::new),
                        LineForm.plain(form.customerCode()),
                        LineForm.plain(form.languages()));
        lines.add(agency, line, acting);
        return "redirect:/set-up/agencies/" + ref + "/interpreters";
    }

    @PostMapping("/set-up/agencies/{ref}/interpreters/{line}/removal")
    String end(@PathVariable UUID ref, @PathVariable UUID line, Acting.Practitioner acting) {
        lines.end(new AgencyRef(ref), line, acting);
        return "redirect:/set-up/agencies/" + ref + "/interpreters";
    }

    private String page(AgencyRef ref, Model model, Acting.Practitioner acting) {
        var agency = setUp.agency(ref, acting);
        model.addAttribute("agency", agency);
        model.addAttribute("interpreters", lines.toSetUp(ref, acting));
        model.addAttribute("back", "/set-up/agencies/" + ref);
        return "access/interpreters-set-up";
    }

    /// A line as it is typed.
    record LineForm(
            @NotBlank(message = "{access.interpreters.name.missing}")
                    @Size(max = 200, message = "{access.set-up.long}")
                    @Nullable String name,
            @Size(max = 40, message = "{access.set-up.long}") @Nullable String telephone,
            @Size(max = 100, message = "{access.set-up.long}") @Nullable String customerCode,
            @Size(max = 500, message = "{access.set-up.long}") @Nullable String languages,
            @Size(max = 200, message = "{access.set-up.long}") @Nullable String source,
            @Nullable TypedDate checked) {

        static final LineForm EMPTY =
                new LineForm(null, null, null, null, null, new TypedDate(null, null, null));

        /// What is asked of any number.
        NumberForm number() {
            return new NumberForm(telephone, source, checked);
        }

        static String plain(@Nullable String typed) {
            return typed == null ? "" : typed.strip();
        }
    }
}
