package org.lantern.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lantern.access.Acting;
import org.lantern.access.Holding.Declined;
import org.lantern.access.Holding.Held;
import org.lantern.access.Holding.Namesake;
import org.lantern.access.Holding.Said;
import org.lantern.access.Practitioners;
import org.lantern.kernel.PractitionerRef;
import org.lantern.ui.Phrasebook;
import org.lantern.ui.Problem;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Handing over a whole desk on one page, and taking it over or saying that one cannot: all of it,
/// or some.
@Controller
@RequestMapping("/desk/handover")
class HandoverController {

    /// Of words on one thing, in characters.
    private static final int LONGEST = 2_000;

    private final HandingOver handing;
    private final Takers takers;
    private final Practitioners practitioners;
    private final Phrasebook phrases;

    HandoverController(
            HandingOver handing, Takers takers, Practitioners practitioners, Phrasebook phrases) {
        this.handing = handing;
        this.takers = takers;
        this.practitioners = practitioners;
        this.phrases = phrases;
    }

    @GetMapping
    String look(Model model, Acting.Practitioner acting) {
        return page(Map.of(), List.of(), model, acting);
    }

    @PostMapping
    String offer(
            @RequestParam Map<String, String> typed,
            Model model,
            Locale locale,
            Acting.Practitioner acting) {
        var to =
                takers.of(acting).stream()
                        .filter(one -> one.ref().toString().equals(typed.get("to")))
                        .findFirst();
        var chosen = new OfferForm(typed).chosen();
        var problems = new ArrayList<Problem>();
        if (to.isEmpty()) problems.add(problem("to", "desk.handover.to.missing", locale));
        if (chosen.isEmpty()) problems.add(problem("what", "desk.handover.what.missing", locale));
        chosen.forEach((ref, said) -> {
            if (said.words().length() > LONGEST)
                problems.add(problem("words-" + ref, "desk.handover.words.long", locale, LONGEST));
            if (said.another().length() > LONGEST)
                problems.add(
                        problem("another-" + ref, "desk.handover.another.long", locale, LONGEST));
        });
        to.ifPresent(one -> {
            var named = handing.namesakes(chosen.keySet(), one.ref(), acting);
            model.addAttribute("named", refs(named, Namesake.SAY_WHY));
            named.forEach((held, namesake) -> {
                if (namesake == Namesake.ASK_ANOTHER)
                    problems.add(problem("what", "desk.handover.ask-another", locale, held.what()));
                else if (said(chosen, held).isEmpty())
                    problems.add(
                            problem(
                                    "another-" + held.ref(),
                                    "desk.handover.another.missing",
                                    locale));
            });
        });
        if (!problems.isEmpty()) return page(typed, problems, model, acting);
        try {
            handing.offer(chosen, to.orElseThrow().ref(), acting);
        } catch (HandingOver.NotTheirs refused) {
            var wrong = problem("what", "desk.handover.cannot", locale, refused.what());
            return page(typed, List.of(wrong), model, acting);
        }
        return "redirect:/desk/handover";
    }

    @PostMapping("/taking")
    String take(
            @RequestParam(required = false) @Nullable List<UUID> take,
            Model model,
            Locale locale,
            Acting.Practitioner acting) {
        if (take == null || take.isEmpty()) {
            var wrong = problem("take", "desk.handed.missing", locale);
            return page(Map.of(), List.of(wrong), model, acting);
        }
        try {
            handing.take(take, acting);
        } catch (HandingOver.NoLongerOffered refused) {
            model.addAttribute("ticked", take);
            return page(Map.of(), List.of(noLonger(locale)), model, acting);
        }
        return "redirect:/desk";
    }

    @PostMapping("/refusal")
    String decline(
            @RequestParam(required = false) @Nullable List<UUID> take,
            @RequestParam(defaultValue = "") String why,
            Model model,
            Locale locale,
            Acting.Practitioner acting) {
        var ticked = take == null ? List.<UUID>of() : take;
        var problems = new ArrayList<Problem>();
        if (ticked.isEmpty())
            problems.add(problem("take", "desk.handed.cannot.what.missing", locale));
        if (why.isBlank()) problems.add(problem("why", "desk.handed.cannot.why.missing", locale));
        if (OfferForm.said(why).length() > LONGEST)
            problems.add(problem("why", "desk.handed.cannot.why.long", locale, LONGEST));
        if (problems.isEmpty()) {
            try {
                handing.decline(ticked, OfferForm.said(why), acting);
                return "redirect:/desk";
            } catch (HandingOver.NoLongerOffered refused) {
                problems.add(noLonger(locale));
            }
        }
        model.addAttribute("ticked", ticked);
        model.addAttribute("why", why);
        return page(Map.of(), problems, model, acting);
    }

    private static String said(Map<UUID, Said> chosen, Held held) {
        return Objects.requireNonNull(chosen.get(held.ref())).another();
    }

    private static List<UUID> refs(Map<Held, Namesake> named, Namesake which) {
        return named.keySet().stream()
                .filter(held -> named.get(held) == which)
                .map(Held::ref)
                .toList();
    }

    /// Of the page as a whole: it may be that nothing at all is offered any more.
    private Problem noLonger(Locale locale) {
        return problem("", "desk.refused.no-longer-offered", locale);
    }

    private Problem problem(String at, String key, Locale locale, Object... facts) {
        return new Problem(at, phrases.getMessage(key, facts, locale));
    }

    private String page(
            Map<String, String> typed,
            List<Problem> problems,
            Model model,
            Acting.Practitioner acting) {
        var desk = handing.look(acting);
        model.addAttribute("mine", desk.mine());
        model.addAttribute("toMe", desk.toMe());
        model.addAttribute("names", names(desk));
        model.addAttribute("takers", takers.of(acting));
        model.addAttribute("next", takers.next(acting).map(one -> one.ref().toString()).orElse(""));
        model.addAttribute("typed", typed);
        model.addAttribute("problems", problems);
        model.addAttribute(
                "wrong",
                problems.stream()
                        .collect(
                                Collectors.toMap(
                                        Problem::at, Problem::message, (first, _) -> first)));
        model.addAttribute("back", "/desk");
        return "desk/handover";
    }

    private Map<PractitionerRef, String> names(HandingOver.Desk desk) {
        return practitioners.names(
                Stream.of(desk.mine(), desk.toMe())
                        .flatMap(List::stream)
                        .flatMap(held ->
                                Stream.concat(
                                        held.other().stream(),
                                        held.declined().map(Declined::who).stream()))
                        .toList());
    }
}
