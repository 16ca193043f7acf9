package org.lantern.access;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lantern.kernel.PractitionerRef;
import org.lantern.kernel.Refused;
import org.lantern.kernel.TeamRef;
import org.lantern.ui.Option;
import org.lantern.ui.Phrase;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// When somebody is on call themselves, and what they agree with colleagues.
@Controller
@RequestMapping("/rota")
class OwnRotaController {

    private static final Pattern KEY = Pattern.compile("([A-Z_]+)-(\\d{1,12})-(\\d{1,12})");

    /// As many of their times as stand there at once.
    private static final int SOON = 5;

    private final OwnRota own;
    private final RotaBook book;
    private final RotaWords words;

    OwnRotaController(OwnRota own, RotaBook book, RotaWords words) {
        this.own = own;
        this.book = book;
        this.words = words;
    }

    @GetMapping("/mine")
    String mine(Model model, Acting.Practitioner acting) {
        var shifts =
                own.mine(acting).stream()
                        .map(one -> new Row(one, book.name(one.team()), key(one)))
                        .toList();
        var soon = Math.min(SOON, shifts.size());
        model.addAttribute("shifts", shifts.subList(0, soon));
        model.addAttribute("later", shifts.subList(soon, shifts.size()));
        model.addAttribute("away", words.away(own.away(acting)));
        model.addAttribute("offers", words.offers(own.offers(acting)));
        model.addAttribute("me", acting.ref());
        model.addAttribute("back", "/rota");
        return "access/rota-mine";
    }

    @PostMapping("/mine/absences/{away}/ending")
    String isBack(@PathVariable UUID away, Acting.Practitioner acting) {
        own.endAway(away, acting);
        return "redirect:/rota/mine";
    }

    @GetMapping("/{team}/shifts/{shift}/offer")
    String ask(
            @PathVariable UUID team,
            @PathVariable String shift,
            Model model,
            Acting.Practitioner acting) {
        model.addAttribute("form", new OfferForm(null, null));
        return page(find(team, shift, acting), model, acting);
    }

    @PostMapping("/{team}/shifts/{shift}/offer")
    String offer(
            @PathVariable UUID team,
            @PathVariable String shift,
            @ModelAttribute("form") OfferForm form,
            BindingResult errors,
            Model model,
            Acting.Practitioner acting) {
        var mine = find(team, shift, acting);
        if (form.to() == null) errors.rejectValue("to", "access.rota.to.missing");
        else if (form.backOf().filter(form.to()::equals).isEmpty() && form.hasBack())
            errors.rejectValue("back", "access.rota.back.other");
        if (errors.hasErrors() || form.to() == null) return page(mine, model, acting);
        own.offer(mine, new PractitionerRef(form.to()), form.backShift(), acting);
        return "redirect:/rota/mine";
    }

    @PostMapping("/mine/offers/{offer}/{answer:acceptance|refusal|withdrawal}")
    String answer(
            @PathVariable UUID offer, @PathVariable String answer, Acting.Practitioner acting) {
        switch (answer) {
            case "acceptance" -> own.accept(offer, acting);
            case "refusal" -> own.decline(offer, acting);
            default -> own.withdraw(offer, acting);
        }
        return "redirect:/rota/mine";
    }

    private OwnRota.OnCall find(UUID team, String shift, Acting.Practitioner acting) {
        var found = KEY.matcher(shift);
        var rank =
                Stream.of(Rank.values())
                        .filter(one -> found.matches() && one.name().equals(found.group(1)))
                        .findFirst()
                        .orElseThrow(Refused.Missing::new);
        return own.mine(
                new TeamRef(team),
                rank,
                new Shift(second(found.group(2)), second(found.group(3))),
                acting);
    }

    private String page(OwnRota.OnCall mine, Model model, Acting.Practitioner acting) {
        var locale = LocaleContextHolder.getLocale();
        var partners = own.partners(mine, acting);
        model.addAttribute("mine", new Row(mine, book.name(mine.team()), key(mine)));
        model.addAttribute(
                "people",
                partners.stream()
                        .map(OwnRota.Partner::colleague)
                        .map(one -> Option.of(one.ref().toString(), Phrase.of(one.name())))
                        .toList());
        model.addAttribute(
                "backs",
                partners.stream()
                        .flatMap(one ->
                                one.shifts().stream()
                                        .map(shift ->
                                                Option.of(
                                                        one.colleague().ref() + "_" + key(shift),
                                                        Phrase.of(
                                                                one.colleague().name()
                                                                        + ", "
                                                                        + words.shift(
                                                                                shift, locale)))))
                        .toList());
        model.addAttribute("back", "/rota/mine");
        return "access/rota-offer";
    }

    private static String key(OwnRota.OnCall one) {
        return one.rank() + "-" + key(one.shift());
    }

    private static String key(Shift shift) {
        return shift.from().getEpochSecond() + "-" + shift.until().getEpochSecond();
    }

    private static Instant second(String digits) {
        return Instant.ofEpochSecond(Long.parseLong(digits));
    }

    /// One of their shifts, and how it is named in an address.
    record Row(OwnRota.OnCall onCall, String team, String key) {}

    /// Whom they ask, and which shift they would take in return.
    record OfferForm(@Nullable UUID to, @Nullable String back) {

        private static final Pattern BACK =
                Pattern.compile("([0-9a-f-]{36})_(\\d{1,12})-(\\d{1,12})");

        boolean hasBack() {
            return back != null && !back.isBlank();
        }

        Optional<UUID> backOf() {
            var found = BACK.matcher(back == null ? "" : back);
            return found.matches()
                    ? Optional.of(UUID.fromString(found.group(1)))
                    : Optional.empty();
        }

        Optional<Shift> backShift() {
            var found = BACK.matcher(back == null ? "" : back);
            return found.matches()
                    ? Optional.of(new Shift(second(found.group(2)), second(found.group(3))))
                    : Optional.empty();
        }
    }
}
