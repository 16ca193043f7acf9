package org.lantern.concern.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lantern.access.Acting;
import org.lantern.calendar.Spoken;
import org.lantern.concern.MayContact;
import org.lantern.concern.Questions;
import org.lantern.kernel.ConcernRef;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// What the desk asks the one who told us, what they answer, and what they hear.
@Controller
@RequestMapping("/concerns/{ref}/questions")
class QuestionController {

    private final Questions questions;
    private final MayContact mayContact;
    private final Answered answered;
    private final History history;
    private final Spoken spoken;
    private final Clock clock;

    QuestionController(
            Questions questions,
            MayContact mayContact,
            Answered answered,
            History history,
            Spoken spoken,
            Clock clock) {
        this.questions = questions;
        this.mayContact = mayContact;
        this.answered = answered;
        this.history = history;
        this.spoken = spoken;
        this.clock = clock;
    }

    @GetMapping
    String look(@PathVariable UUID ref, Model model, Locale locale, Acting.Practitioner acting) {
        model.addAttribute("form", new Asked(null));
        return page(ref, model, locale, acting);
    }

    @PostMapping
    String ask(
            @PathVariable UUID ref,
            @Valid @ModelAttribute("form") Asked form,
            BindingResult errors,
            Model model,
            Locale locale,
            Acting.Practitioner acting) {
        if (errors.hasErrors()) return page(ref, model, locale, acting);
        questions.ask(new ConcernRef(ref), said(form.words()), acting);
        return "redirect:/concerns/" + ref + "/questions";
    }

    @GetMapping("/{question}/reply")
    String askReply(
            @PathVariable UUID ref,
            @PathVariable UUID question,
            Model model,
            Acting.Practitioner acting) {
        model.addAttribute("form", new Replied(null));
        return replyPage(ref, model, acting);
    }

    @PostMapping("/{question}/reply")
    String reply(
            @PathVariable UUID ref,
            @PathVariable UUID question,
            @Valid @ModelAttribute("form") Replied form,
            BindingResult errors,
            Model model,
            Acting.Practitioner acting) {
        if (errors.hasErrors()) return replyPage(ref, model, acting);
        questions.reply(new ConcernRef(ref), question, said(form.words()), acting);
        return "redirect:/concerns/" + ref + "/questions";
    }

    private String replyPage(UUID ref, Model model, Acting.Practitioner acting) {
        return ReasonForm.page(
                "reply",
                questions.look(new ConcernRef(ref), acting).code(),
                "/concerns/" + ref + "/questions",
                model);
    }

    private String page(UUID ref, Model model, Locale locale, Acting.Practitioner acting) {
        var asked = questions.look(new ConcernRef(ref), acting);
        var now = clock.instant();
        model.addAttribute("asked", asked);
        if (asked.works())
            model.addAttribute(
                    "mayContact",
                    answered.mayContact(
                            mayContact.of(new ConcernRef(ref), acting), List.of(), locale));
        model.addAttribute(
                "waiting",
                asked.questions().stream()
                        .map(q -> spoken.duration(Duration.between(q.at(), now), locale))
                        .toList());
        model.addAttribute(
                "decided",
                asked.heard().decided().stream()
                        .map(kind -> history.kind(kind, asked.heard().area(), locale))
                        .toList());
        model.addAttribute("here", "/concerns/" + ref + "/questions");
        model.addAttribute("back", asked.works() ? "/concerns/" + ref : "/desk");
        return "concern/questions";
    }

    private static String said(@Nullable String words) {
        return words == null ? "" : words.strip();
    }

    /// What they want to know.
    record Asked(
            @NotBlank(message = "{concern.desk.question.missing}")
                    @Size(max = 20_000, message = "{concern.desk.words.long}")
                    @Nullable String words) {}

    /// What was answered.
    record Replied(
            @NotBlank(message = "{concern.desk.reply.missing}")
                    @Size(max = 20_000, message = "{concern.desk.words.long}")
                    @Nullable String words) {}
}
