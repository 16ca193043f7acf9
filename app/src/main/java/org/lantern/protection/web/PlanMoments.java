package org.lantern.protection.web;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lantern.access.Acting;
import org.lantern.access.Practitioners;
import org.lantern.kernel.PractitionerRef;
import org.lantern.protection.Ended;
import org.lantern.protection.Happening;
import org.lantern.protection.Holder;
import org.lantern.protection.Parted;
import org.lantern.protection.PlanFile;
import org.lantern.protection.Rang;
import org.lantern.protection.Step;
import org.lantern.ui.Moment;
import org.lantern.ui.Phrase;
import org.lantern.ui.Phrasebook;
import org.lantern.vocabulary.Playbook.Role;
import org.springframework.stereotype.Component;

/// What happened on a plan, on the line of time: its start, what was done and could not be done,
/// who took which part, where the child went, whom it rang, and its end.
@Component
class PlanMoments {

    private final Practitioners practitioners;
    private final Phrasebook phrases;

    PlanMoments(Practitioners practitioners, Phrasebook phrases) {
        this.practitioners = practitioners;
        this.phrases = phrases;
    }

    /// The first first.
    List<Moment> of(PlanFile file, Acting.Practitioner acting, Locale locale) {
        var of = new OfPlan(file, acting, practitioners.names(everybody(file)), locale);
        return Stream.of(
                        Stream.of(of.begin()),
                        file.steps().stream().flatMap(of::step),
                        file.everybody().map(of::part),
                        file.happened().stream().map(of::happened),
                        file.parted().stream().map(of::parted),
                        file.rang().stream().map(of::rang),
                        file.ends().stream().map(of::ended))
                .flatMap(all -> all)
                .sorted(Comparator.comparing(Moment::at))
                .toList();
    }

    private static List<PractitionerRef> everybody(PlanFile file) {
        return Stream.of(
                        file.plan().startedBy().stream(),
                        file.steps().stream().flatMap(PlanMoments::everybody),
                        file.everybody().flatMap(h -> h.who().stream()),
                        file.happened().stream().map(Happening::recordedBy),
                        file.parted().stream().map(Parted::by),
                        file.rang().stream().flatMap(r -> r.who().stream()),
                        file.ends().stream().flatMap(end -> end.by().stream()))
                .flatMap(all -> all)
                .filter(who -> file.withheld().map(it -> it.names(who)).orElse(true))
                .toList();
    }

    private static Stream<PractitionerRef> everybody(Step step) {
        return Stream.concat(
                step.done().flatMap(Step.Done::colleague).stream(),
                step.cannot().stream().map(Step.Cannot::by));
    }

    /// Of one plan. Where the child was seen last, and where they are, is for those who work on the
    /// concern or the case.
    private final class OfPlan {

        private final PlanFile file;
        private final Acting.Practitioner acting;
        private final Map<PractitionerRef, String> names;
        private final Locale locale;

        private OfPlan(
                PlanFile file,
                Acting.Practitioner acting,
                Map<PractitionerRef, String> names,
                Locale locale) {
            this.file = file;
            this.acting = acting;
            this.names = names;
            this.locale = locale;
        }

        private Moment begin() {
            var plan = file.plan();
            return new Moment(
                    plan.startedAt(),
                    say("started." + plan.why()),
                    plan.startedBy().map(names::get).orElse(null),
                    "");
        }

        private Stream<Moment> step(Step step) {
            var title = step.asks().code() + ": " + step.asks().does().in(locale);
            var shown = file.shows(step.role(), acting);
            var done =
                    step.done().stream()
                            .map(d ->
                                    new Moment(
                                            d.at(),
                                            say("done", title),
                                            shown && d.isNamed() ? who(d.by()) : role(step.role()),
                                            shown ? d.note() : ""));
            var cannot =
                    step.cannot().stream()
                            .map(c ->
                                    new Moment(
                                            c.at(),
                                            say("cannot", title),
                                            shown && !c.reason().isEmpty()
                                                    ? names.get(c.by())
                                                    : role(step.role()),
                                            shown ? c.reason() : ""));
            return Stream.concat(done, cannot);
        }

        private Moment part(Holder holder) {
            var who = holder.who().map(names::get).orElse(holder.name());
            return new Moment(
                    holder.since(),
                    say("part", role(holder.role())),
                    file.shows(holder.role(), acting) ? who : role(holder.role()),
                    ofThoseWhoWork(holder.another()));
        }

        private Moment happened(Happening h) {
            var log =
                    h.logNumber().isEmpty()
                            ? ""
                            : phrases.getMessage(
                                    "protection.plan.log-is", new Object[] {h.logNumber()}, locale);
            return new Moment(
                    h.at(),
                    say("event." + h.event()),
                    names.get(h.recordedBy()),
                    lines(h.whose(file.shown(locale)), log, ofThoseWhoWork(h.words())));
        }

        private Moment parted(Parted parted) {
            return new Moment(
                    parted.at(),
                    say("parted", parted.child()),
                    names.get(parted.by()),
                    ofThoseWhoWork(parted.words()));
        }

        /// In the words in which it is told of a concern.
        private Moment rang(Rang rang) {
            return new Moment(
                    rang.at(),
                    phrases.say("concern.desk.happened." + rang.what(), locale),
                    rang.who().map(names::get).orElse(null),
                    "");
        }

        private Moment ended(Ended end) {
            return new Moment(
                    end.at(),
                    say("ended." + end.how() + (end.isIntoHidden() ? ".unnamed" : "")),
                    end.by().map(names::get).orElse(null),
                    ofThoseWhoWork(lines(end.withWhom(), end.words())));
        }

        private String ofThoseWhoWork(String words) {
            return file.whole() ? words : "";
        }

        private @Nullable String who(Step.Doer doer) {
            return switch (doer) {
                case Step.Doer.Colleague(var ref) -> names.get(ref);
                case Step.Doer.Outsider(var name, _) -> name;
                case Step.Doer.Withheld() -> null;
            };
        }

        private String role(Role role) {
            return phrases.getMessage("protection.role." + role, null, locale);
        }

        private Phrase say(String key, Object... facts) {
            return phrases.say("protection.moment." + key, locale, facts);
        }
    }

    private static String lines(String... said) {
        return String.join("\n", Stream.of(said).filter(words -> !words.isEmpty()).toList());
    }
}
