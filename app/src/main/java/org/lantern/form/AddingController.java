package org.lantern.form;

import java.util.UUID;
import org.lantern.access.Acting;
import org.lantern.casefile.CaseView;
import org.lantern.casefile.Cases;
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

/// The form by which somebody adds what they know to a case. What is on record already is shown
/// with its source and is not asked again.
@Controller
@RequestMapping("/cases/{ref}/adding")
class AddingController {

    private static final String FORM = "child";

    private final Cases cases;
    private final FormDesk forms;
    private final KnownInCase known;
    private final Adding adding;
    private final Vocabulary vocabulary;

    AddingController(
            Cases cases, FormDesk forms, KnownInCase known, Adding adding, Vocabulary vocabulary) {
        this.cases = cases;
        this.forms = forms;
        this.known = known;
        this.adding = adding;
        this.vocabulary = vocabulary;
    }

    @PostMapping
    String begin(@PathVariable UUID ref, Acting.Practitioner acting) {
        cases.look(new CaseRef(ref), acting);
        var draft = forms.begin(vocabulary.form(FORM), author(ref, acting));
        return "redirect:" + base(ref, draft.ref());
    }

    @GetMapping("/{draft}/{*path}")
    String show(
            @PathVariable UUID ref,
            @PathVariable UUID draft,
            @PathVariable String path,
            Acting.Practitioner acting,
            Model model) {
        var view = cases.look(new CaseRef(ref), acting);
        return forms.show(author(ref, acting), draft, host(view, draft, acting), path, model);
    }

    @PostMapping("/{draft}/{*path}")
    String take(
            @PathVariable UUID ref,
            @PathVariable UUID draft,
            @PathVariable String path,
            @RequestParam MultiValueMap<String, String> page,
            Acting.Practitioner acting) {
        var view = cases.look(new CaseRef(ref), acting);
        return forms.take(author(ref, acting), draft, host(view, draft, acting), path, page);
    }

    @PostMapping("/{draft}/check")
    String send(@PathVariable UUID ref, @PathVariable UUID draft, Acting.Practitioner acting) {
        var view = cases.look(new CaseRef(ref), acting);
        var host = host(view, draft, acting);
        return forms.send(
                        author(ref, acting),
                        draft,
                        host,
                        run -> {
                            adding.add(view, run, acting);
                            return ref;
                        })
                ? "redirect:/cases/" + ref
                : "redirect:" + host.at("check");
    }

    private Host host(CaseView view, UUID draft, Acting.Practitioner acting) {
        return Host.of("casefile", base(view.file().ref().value(), draft))
                .by(acting.agencyKind().name())
                .knowing(known.in(view));
    }

    private static Holder.Author author(UUID ref, Acting.Practitioner acting) {
        return new Holder.Author(acting.ref(), FORM + " " + ref);
    }

    private static String base(UUID ref, UUID draft) {
        return "/cases/" + ref + "/adding/" + draft;
    }
}
