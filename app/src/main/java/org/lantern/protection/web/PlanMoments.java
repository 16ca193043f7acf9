package org.lantern.protection.web;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.lantern.access.Practitioners;
import org.lantern.kernel.PractitionerRef;
import org.lantern.protection.Happening;
import org.lantern.protection.PlanFile;
import org.lantern.protection.Step;
import org.lantern.ui.Moment;
import org.lantern.ui.Phrase;
import org.lantern.ui.Phrasebook;
import org.springframework.stereotype.Component;

/// What happened on a plan, on the line of time: its start, what was done and could not be done,
/// who took which part, where the child went, and its end.
@Component
class PlanMoments {

    private final Practitioners practitioners;
    private final Phrasebook phrases;

    PlanMoments(Practitioners practitioners, Phrasebook phrases) {
        this.practitioners = practitioners;
        this.phrases = phrases;
    }

    /// The first first.
    List<Moment> of(PlanFile file, Locale locale) {
        return Stream.of(
                        Stream.of(begin(file, locale)),
                        file.steps().stream().flatMap(step -> step(step, locale)),
                        file.holders().values().stream()
                                .map(h ->
                                        new Moment(
                                                h.since(),
                                                say("part", locale, role(h.role(), locale)),
                                                h.who().map(this::name).orElse(h.name()),
                                                "")),
                        file.happened().stream().map(h -> happened(file, h, locale)),
                        file.ended().stream()
                                .map(e ->
                                        new Moment(
                                                e.at(),
                                                say("ended." + e.how(), locale),
                                                name(e.by()),
                                                String.join(
                                                        "\n",
                                                        Stream.of(e.withWhom(), e.words())
                                                                .filter(w -> !w.isEmpty())
                                                                .toList()))))
                .flatMap(all -> all)
                .sorted(Comparator.comparing(Moment::at))
                .toList();
    }

    private Moment begin(PlanFile file, Locale locale) {
        var plan = file.plan();
        return new Moment(
                plan.startedAt(),
                say("started." + plan.why(), locale),
                plan.startedBy().map(this::name).orElse(null),
                "");
    }

    private Stream<Moment> step(Step step, Locale locale) {
        var title = step.asks().code() + ": " + step.asks().does().in(locale);
        var done =
                step.done().stream()
                        .map(d ->
                                new Moment(
                                        d.at(),
                                        said("done", title, locale),
                                        who(d.by()),
                                        d.note()));
        var cannot =
                step.cannot().stream()
                        .map(c ->
                                new Moment(
                                        c.at(),
                                        said("cannot", title, locale),
                                        name(c.by()),
                                        c.reason()));
        return Stream.concat(done, cannot);
    }

    /// Where the child was last seen is for those who work on the concern or the case.
    private Moment happened(PlanFile file, Happening h, Locale locale) {
        return new Moment(
                h.at(),
                say("event." + h.event(), locale),
                name(h.recordedBy()),
                file.whole() ? h.words() : "");
    }

    private String who(Step.Doer doer) {
        return switch (doer) {
            case Step.Doer.Colleague(var ref) -> name(ref);
            case Step.Doer.Outsider(var name, _) -> name;
        };
    }

    private String name(PractitionerRef who) {
        return practitioners.find(who).name();
    }

    private String role(org.lantern.vocabulary.Playbook.Role role, Locale locale) {
        return phrases.getMessage("protection.role." + role, null, locale);
    }

    private Phrase said(String key, String title, Locale locale) {
        return say(key, locale, title);
    }

    private Phrase say(String key, Locale locale, Object... facts) {
        return phrases.say("protection.moment." + key, locale, facts);
    }
}
