package org.lantern.assessment.web;

import java.util.UUID;
import org.lantern.access.Acting;
import org.lantern.assessment.AssessmentFile;
import org.lantern.assessment.Assessments;
import org.lantern.assessment.Contributions;
import org.lantern.form.FormDesk;
import org.lantern.form.Holder;
import org.lantern.form.Host;
import org.lantern.form.KnownInCase;
import org.lantern.kernel.CaseRef;
import org.lantern.vocabulary.Vocabulary;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The form by which somebody adds to one topic of an assessment. What is on record already is
/// shown with its source and is not asked again.
@Controller
@RequestMapping("/cases/{ref}/assessment/sections/{section}/{topic}")
class ContributingController {

    private final Assessments assessments;
    private final Contributions contributions;
    private final FormDesk forms;
    private final KnownInCase known;
    private final Vocabulary vocabulary;

    ContributingController(
            Assessments assessments,
            Contributions contributions,
            FormDesk forms,
            KnownInCase known,
            Vocabulary vocabulary) {
        this.assessments = assessments;
        this.contributions = contributions;
        this.forms = forms;
        this.known = known;
        this.vocabulary = vocabulary;
    }

    @PostMapping
    String begin(Place place, Acting.Practitioner acting) {
        look(place, acting);
        var draft = forms.begin(vocabulary.form(place.topic()), place.author(acting));
        return "redirect:" + place.of(draft.ref());
    }

    @GetMapping("/{draft}/{*path}")
    String show(
            Place place,
            @PathVariable UUID draft,
            @PathVariable String path,
            Acting.Practitioner acting,
            Model model) {
        var host = host(look(place, acting), place, draft, acting);
        return forms.show(place.author(acting), draft, host, path, model);
    }

    @PostMapping("/{draft}/{*path}")
    String take(
            Place place,
            @PathVariable UUID draft,
            @PathVariable String path,
            @RequestParam MultiValueMap<String, String> page,
            Acting.Practitioner acting) {
        var host = host(look(place, acting), place, draft, acting);
        return forms.take(place.author(acting), draft, host, path, page);
    }

    @PostMapping("/{draft}/check")
    String send(Place place, @PathVariable UUID draft, Acting.Practitioner acting) {
        var file = look(place, acting);
        var host = host(file, place, draft, acting);
        return forms.send(
                        place.author(acting),
                        draft,
                        host,
                        run -> {
                            contributions.add(file, run, acting);
                            return place.ref();
                        })
                ? "redirect:" + place.page()
                : "redirect:" + host.at("check");
    }

    private AssessmentFile look(Place place, Acting.Practitioner acting) {
        var file = assessments.look(new CaseRef(place.ref()), acting);
        file.topic(place.section(), place.topic());
        return file;
    }

    private Host host(AssessmentFile file, Place place, UUID draft, Acting.Practitioner acting) {
        return Host.of("assessment", place.of(draft))
                .by(acting.agencyKind().name())
                .knowing(known.in(file.view()));
    }

    /// Which topic of whose assessment, as the address says it.
    record Place(UUID ref, String section, String topic) {

        /// Each topic is a draft of its own.
        Holder.Author author(Acting.Practitioner acting) {
            return new Holder.Author(
                    acting.ref(), String.join(" ", "assessment", ref.toString(), section, topic));
        }

        String page() {
            return "/cases/" + ref + "/assessment/sections/" + section;
        }

        String of(UUID draft) {
            return page() + "/" + topic + "/" + draft;
        }
    }
}
