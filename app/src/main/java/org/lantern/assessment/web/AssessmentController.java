package org.lantern.assessment.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lantern.access.Acting;
import org.lantern.access.Agencies;
import org.lantern.access.Practitioners;
import org.lantern.assessment.AssessmentFile;
import org.lantern.assessment.Assessments;
import org.lantern.kernel.CaseRef;
import org.lantern.kernel.PractitionerRef;
import org.lantern.ui.PastMoment;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The assessment of a child: its sections, and what stands in each, now or at any past moment.
@Controller
@RequestMapping("/cases/{ref}/assessment")
class AssessmentController {

    private final Assessments assessments;
    private final AssessmentWords words;
    private final Practitioners practitioners;
    private final Agencies agencies;
    private final DaysLeft daysLeft;

    AssessmentController(
            Assessments assessments,
            AssessmentWords words,
            Practitioners practitioners,
            Agencies agencies,
            DaysLeft daysLeft) {
        this.assessments = assessments;
        this.words = words;
        this.practitioners = practitioners;
        this.agencies = agencies;
        this.daysLeft = daysLeft;
    }

    @PostMapping
    String start(@PathVariable UUID ref, Acting.Practitioner acting) {
        assessments.start(new CaseRef(ref), acting);
        return "redirect:/cases/" + ref + "/assessment";
    }

    @GetMapping
    String overview(
            @PathVariable UUID ref,
            @RequestParam(required = false) @Nullable String date,
            @RequestParam(required = false) @Nullable String time,
            Acting.Practitioner acting,
            Model model,
            Locale locale) {
        var file = read(ref, PastMoment.of(date, time), acting, model);
        model.addAttribute("lines", words.overview(file, locale));
        model.addAttribute("startedBy", name(Optional.of(file.facts().startedBy())));
        var agency = file.facts().agency();
        model.addAttribute("agency", agencies.names(List.of(agency)).getOrDefault(agency, ""));
        var now = file.view().asOf();
        model.addAttribute(
                "due", file.days().map(days -> daysLeft.of(days, now, locale)).orElse(""));
        model.addAttribute("lead", name(file.view().head().lead()));
        return "assessment/overview";
    }

    @GetMapping("/sections/{section}")
    String section(
            @PathVariable UUID ref,
            @PathVariable String section,
            @RequestParam(required = false) @Nullable String date,
            @RequestParam(required = false) @Nullable String time,
            Acting.Practitioner acting,
            Model model,
            Locale locale) {
        var file = read(ref, PastMoment.of(date, time), acting, model);
        model.addAttribute("section", words.section(file, section, locale));
        return "assessment/section";
    }

    private AssessmentFile read(
            UUID ref, PastMoment typed, Acting.Practitioner acting, Model model) {
        var of = new CaseRef(ref);
        var file =
                typed.moment()
                        .map(moment -> assessments.asKnownAt(of, moment, acting))
                        .orElseGet(() -> assessments.look(of, acting));
        model.addAttribute("file", file);
        model.addAttribute("typed", typed);
        model.addAttribute("ref", ref);
        model.addAttribute("fixed", typed.isPast() || !file.isOpen());
        return file;
    }

    private String name(Optional<PractitionerRef> who) {
        return who.map(ref -> practitioners.names(List.of(ref)).getOrDefault(ref, "")).orElse("");
    }
}
