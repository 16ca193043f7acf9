package org.lantern.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lantern.kernel.Refused;
import org.lantern.ui.Phrasebook;
import org.lantern.ui.Problem;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.io.ResourceLoader;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;

/// Shows the pages of a form and takes what is sent from them. A room's controller hands both on:
/// `{base}/{step}`, `{base}/{item}/{step}`, `{base}/another-{kind}`, `{base}/check`,
/// `{base}/whole`, `{base}/print` and `{base}/print-blank`. Sending the form is the room's own
/// deed.
@Component
public class FormPages {

    static final String CHECK = "check";
    static final String WHOLE = "whole";

    private final Forms forms;
    private final Drafts drafts;
    private final Drawn drawn;
    private final Phrasebook phrases;
    private final ResourceLoader templates;

    FormPages(
            Forms forms, Drafts drafts, Drawn drawn, Phrasebook phrases, ResourceLoader templates) {
        this.forms = forms;
        this.drafts = drafts;
        this.drawn = drawn;
        this.phrases = phrases;
        this.templates = templates;
    }

    /// The page of that address: fills the model and names the template; or redirects to the page
    /// that is next, where this one is not asked.
    ///
    /// @param path below the form's base; a slash at its start does not matter
    public String show(FormRun run, String path, Model model) {
        var at = path.startsWith("/") ? path.substring(1) : path;
        return switch (at) {
            case "" -> "redirect:" + run.host().at(run.stops().getFirst().path());
            case CHECK -> check(run, model, CHECK);
            case WHOLE -> whole(run, model);
            case "print" -> check(run, model, "print");
            case "print-blank" -> check(forms.run(run.form(), run.host()), model, "print");
            default ->
                    run.find(at)
                            .map(stop -> step(run, stop, model))
                            .orElseGet(() -> elsewhere(run, at));
        };
    }

    /// Keeps what was typed on the page of that address, and says where to go.
    public Taken take(Draft draft, Host host, String path, MultiValueMap<String, String> page) {
        var at = path.startsWith("/") ? path.substring(1) : path;
        var sending = new Sending(page);
        if (!sending.isOf(draft)) return new Taken.Again(draft, host.at(at));
        var kept = drafts.save(draft, answers -> taken(draft, answers, host, at, sending));
        return at.equals(WHOLE) ? afterWhole(kept, host, sending) : after(kept, host, at, sending);
    }

    /// How an item is called on its pages: "Child 2 of 3, boy, about 14, red jacket".
    public String label(FormRun run, String item) {
        return drawn.label(run, item, tongue());
    }

    private Answers taken(Draft draft, Answers answers, Host host, String path, Sending sending) {
        var run = forms.run(draft.form(), answers, host);
        var pages = pages(run, path);
        var typed = sending.withButtons(sending.into(run, pages), path);
        return sending.reopened(typed, pages, forms.run(draft.form(), typed, host));
    }

    private static List<Stop.Page> pages(FormRun run, String path) {
        return run.stops().stream()
                .filter(stop -> path.equals(WHOLE) || stop.path().equals(path))
                .filter(Stop.Page.class::isInstance)
                .map(Stop.Page.class::cast)
                .toList();
    }

    private Taken afterWhole(Draft kept, Host host, Sending sending) {
        var run = forms.run(kept, host);
        var open =
                run.stops().stream().anyMatch(stop -> stop instanceof Stop.Page && run.open(stop));
        if (!sending.onlyChanges() && !open) return new Taken.Next(kept, host.at(CHECK));
        return new Taken.Again(kept, host.at(WHOLE) + sending.anchor(run));
    }

    private Taken after(Draft kept, Host host, String path, Sending sending) {
        var run = forms.run(kept, host);
        var stop = run.find(path);
        if (stop.isEmpty()) return next(kept, run, run.current());
        if (stop.get() instanceof Stop.Another(var kind)
                && sending.value(Sending.ANOTHER).equals("yes"))
            return next(kept, run, firstOf(run, run.items(kind).getLast()));
        return run.open(stop.get())
                ? new Taken.Again(kept, host.at(path))
                : next(kept, run, run.after(stop.get()));
    }

    private static Optional<Stop> firstOf(FormRun run, String item) {
        return run.stops().stream().filter(stop -> stop.path().startsWith(item + "/")).findFirst();
    }

    private static Taken next(Draft kept, FormRun run, Optional<Stop> stop) {
        return new Taken.Next(kept, run.host().at(stop.map(Stop::path).orElse(CHECK)));
    }

    private String step(FormRun run, Stop stop, Model model) {
        var page = drawn.step(run, stop, tongue());
        model.addAttribute("page", page);
        addOrigin(run, model);
        model.addAttribute("problems", problems(run, stop, page));
        run.before(stop)
                .ifPresent(before -> model.addAttribute("back", run.host().at(before.path())));
        return stop instanceof Stop.Page(_, var step, _)
                ? template(run, "step-" + step.id())
                        .or(() -> template(run, "step"))
                        .orElse("form/step")
                : template(run, "another").orElse("form/another");
    }

    private String whole(FormRun run, Model model) {
        var page = drawn.whole(run, tongue());
        model.addAttribute("page", page);
        addOrigin(run, model);
        model.addAttribute("problems", problems(page));
        return template(run, WHOLE).orElse("form/whole");
    }

    private String check(FormRun run, Model model, String name) {
        var page = drawn.check(run, tongue());
        model.addAttribute("page", page);
        addOrigin(run, model);
        if (name.equals(CHECK)) model.addAttribute("problems", wrong(page));
        if (!run.stops().isEmpty())
            model.addAttribute("back", run.host().at(run.stops().getLast().path()));
        return template(run, name).orElse("form/" + name);
    }

    /// Whoever asks at work is told on every page where its questions are from; the public, on the
    /// pages about Lantern.
    private static void addOrigin(FormRun run, Model model) {
        if (!run.host().isOpen()) model.addAttribute("origin", run.form().origin());
    }

    private List<Problem> problems(FormRun run, Stop stop, FormPage page) {
        if (stop instanceof Stop.Another
                && run.answers().taken().contains(Sending.tried(stop.path())))
            return List.of(new Problem("_another", tongue().text("error.another")));
        return problems(page);
    }

    private static List<Problem> problems(FormPage page) {
        var all = new ArrayList<Problem>();
        for (var part : page.parts())
            part.askings().forEach(asking -> asking.problem().ifPresent(all::add));
        return all;
    }

    private static List<Problem> wrong(CheckPage page) {
        return page.sections().stream()
                .flatMap(section -> section.rows().stream())
                .flatMap(row -> row.wrong().map(words -> new Problem(row.id(), words)).stream())
                .toList();
    }

    private static String elsewhere(FormRun run, String path) {
        var step = path.substring(path.indexOf('/') + 1);
        if (run.form().steps().stream().noneMatch(s -> s.id().equals(step))
                && !path.startsWith("another-")) throw new Refused.Missing();
        return "redirect:" + run.host().at(run.current().map(Stop::path).orElse(CHECK));
    }

    private Optional<String> template(FormRun run, String name) {
        var own = run.host().room() + "/" + name;
        return templates.getResource("classpath:/templates/" + own + ".html").exists()
                ? Optional.of(own)
                : Optional.empty();
    }

    private Tongue tongue() {
        return new Tongue(phrases, LocaleContextHolder.getLocale());
    }
}
