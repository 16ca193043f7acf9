package org.lantern.access;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lantern.area.Areas;
import org.lantern.ui.Option;
import org.lantern.ui.Phrase;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// Screens on walls, for whoever keeps them: making one, giving it a code, withdrawing it.
@Controller
@RequestMapping("/screens")
class ScreensController {

    private final Screens screens;
    private final Agencies agencies;
    private final Areas areas;

    ScreensController(Screens screens, Agencies agencies, Areas areas) {
        this.screens = screens;
        this.agencies = agencies;
        this.areas = areas;
    }

    @GetMapping
    String all(Model model, Locale locale, Acting.Practitioner acting) {
        model.addAttribute(
                "screens",
                screens.kept(acting).stream()
                        .map(kept -> new Row(kept, of(kept.screen(), locale)))
                        .toList());
        return "access/screens";
    }

    @GetMapping("/new")
    String ask(Model model, Locale locale, Acting.Practitioner acting) {
        model.addAttribute("form", new ScreenForm(null, null));
        return page(screens.choices(acting), model, locale);
    }

    /// The one answer to a POST that is a page: the code that it shows is kept nowhere.
    @PostMapping("/new")
    String make(
            @Valid @ModelAttribute("form") ScreenForm form,
            BindingResult errors,
            Model model,
            Locale locale,
            Acting.Practitioner acting) {
        var choices = screens.choices(acting);
        var of = choices.stream().filter(one -> value(one).equals(form.of())).findFirst();
        if (errors.hasErrors() || of.isEmpty()) return page(choices, model, locale);
        return code(screens.make(of.get(), String.valueOf(form.name()).strip(), acting), model);
    }

    @PostMapping("/{ref}/code")
    String again(@PathVariable UUID ref, Model model, Acting.Practitioner acting) {
        return code(screens.code(ref, acting), model);
    }

    @PostMapping("/{ref}/withdrawal")
    String withdraw(@PathVariable UUID ref, Acting.Practitioner acting) {
        screens.withdraw(ref, acting);
        return "redirect:/screens";
    }

    private static String code(Screens.Made made, Model model) {
        model.addAttribute("name", made.screen().name());
        model.addAttribute("code", made.code().toString());
        model.addAttribute("minutes", Screens.CODE_WORKS.toMinutes());
        model.addAttribute("back", "/screens");
        return "access/screen-made";
    }

    private String page(List<Screens.Of> choices, Model model, Locale locale) {
        model.addAttribute("choices", choices.stream().map(one -> option(one, locale)).toList());
        model.addAttribute("back", "/screens");
        return "access/new-screen";
    }

    private Option option(Screens.Of of, Locale locale) {
        var name =
                switch (of) {
                    case Screens.Of.OfTeam(var team) -> team.name();
                    case Screens.Of.OfArea(var area) -> areas.nameOf(area, locale);
                };
        return Option.of(value(of), Phrase.of(name));
    }

    private String of(Screen screen, Locale locale) {
        return screen.team()
                .map(team -> agencies.team(team).name())
                .or(() -> screen.area().map(area -> areas.nameOf(area, locale)))
                .orElse("");
    }

    private static String value(Screens.Of of) {
        return switch (of) {
            case Screens.Of.OfTeam(var team) -> team.ref().toString();
            case Screens.Of.OfArea(var area) -> area;
        };
    }

    /// A screen, and the team or area that it is of.
    ///
    /// @param codes whether it can be given a new code; where not, it can only be withdrawn
    public record Row(Screen screen, String of, Optional<Instant> openSince, boolean codes) {
        Row(Screens.Kept kept, String of) {
            this(kept.screen(), of, kept.openSince(), kept.codes());
        }
    }

    /// Of which team or area, and where it hangs.
    record ScreenForm(
            @NotBlank(message = "{access.screen.of.missing}") @Nullable String of,
            @NotBlank(message = "{access.screen.name.missing}")
                    @Size(max = 200, message = "{access.set-up.long}")
                    @Nullable String name) {}
}
