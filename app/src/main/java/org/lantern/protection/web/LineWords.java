package org.lantern.protection.web;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lantern.access.Acting;
import org.lantern.access.Colleague;
import org.lantern.access.Practitioners;
import org.lantern.calendar.Spoken;
import org.lantern.kernel.ConcernRef;
import org.lantern.kernel.PersonRef;
import org.lantern.kernel.PractitionerRef;
import org.lantern.protection.Holder;
import org.lantern.protection.PlanFile;
import org.lantern.protection.Step;
import org.lantern.ui.Phrasebook;
import org.lantern.vocabulary.Origin;
import org.lantern.vocabulary.Playbook.Role;
import org.springframework.stereotype.Component;

/// Puts the actions of a plan into words: what, who, how long, and at which number.
@Component
class LineWords {

    private final Practitioners practitioners;
    private final RingNumbers numbers;
    private final StandingWords words;
    private final Spoken spoken;
    private final Phrasebook phrases;

    LineWords(
            Practitioners practitioners,
            RingNumbers numbers,
            StandingWords words,
            Spoken spoken,
            Phrasebook phrases) {
        this.practitioners = practitioners;
        this.numbers = numbers;
        this.words = words;
        this.spoken = spoken;
        this.phrases = phrases;
    }

    /// @param at how it stands then
    OfPlan of(PlanFile file, Instant at, Acting.Practitioner acting, Locale locale) {
        return new OfPlan(file, at, acting, locale);
    }

    /// For one plan and its reader; each colleague is looked up once.
    final class OfPlan {

        private final PlanFile file;
        private final Instant at;
        private final Acting.Practitioner acting;
        private final Locale locale;
        private final Map<PractitionerRef, Colleague> known = new HashMap<>();

        private OfPlan(PlanFile file, Instant at, Acting.Practitioner acting, Locale locale) {
            this.file = file;
            this.at = at;
            this.acting = acting;
            this.locale = locale;
        }

        PlanView.Line line(Step step) {
            var standing = step.standingAt(at);
            var holder = file.holder(step);
            return new PlanView.Line(
                    step.ref(),
                    step.asks().code(),
                    StepWords.said(step.asks().does(), locale),
                    StepWords.said(step.asks().proof(), locale),
                    label(step.child()),
                    holder.filter(this::isShown).map(this::name).orElseGet(() -> role(step.role())),
                    file.isMine(step, acting),
                    step.isOpen() && file.mustBeRung(step),
                    step.isOpen() ? ring(holder, step.role()) : null,
                    step.isOpen() ? toldBy(step.role()) : null,
                    words.of(standing, locale),
                    StandingWords.colour(standing),
                    what(step),
                    step.asks().origin().confidence() != Origin.Confidence.SEEN);
        }

        String label(Optional<PersonRef> child) {
            return child.map(one -> file.shown(locale).getOrDefault(one, "")).orElse("");
        }

        String called(PractitionerRef who) {
            return colleague(who).name();
        }

        /// By when it should be done: what is printed does not count minutes.
        String due(Step step) {
            return say("protection.handover.by", spoken.moment(step.due(), locale));
        }

        /// When all this was so.
        String asOf() {
            return say("protection.handover.as-of", spoken.moment(at, locale));
        }

        String role(Role role) {
            return say("protection.role." + role);
        }

        String name(Holder holder) {
            if (!isShown(holder)) return say("protection.plan.not-shown");
            return holder.who()
                    .map(who -> colleague(who).name() + ", " + colleague(who).agencyName())
                    .orElseGet(() -> named(holder.name(), holder.agency()));
        }

        /// At which number whoever has that part is rung; or, where nobody has it, whoever should.
        PlanView.@Nullable Number ring(Optional<Holder> holder, Role role) {
            if (holder.isPresent()) return isShown(holder.get()) ? ring(holder.get()) : null;
            return numbers.of(role, file.plan(), at, locale).orElse(null);
        }

        private PlanView.@Nullable Number ring(Holder holder) {
            if (holder.who().filter(acting.ref()::equals).isPresent()) return null;
            return holder.who()
                    .map(this::colleague)
                    .map(numbers::of)
                    .orElseGet(() ->
                            Optional.of(holder.number())
                                    .filter(number -> !number.isEmpty())
                                    .map(number -> RingNumbers.number(holder.name(), number)))
                    .orElse(null);
        }

        /// Nobody has the part of whoever noticed it: they are who told us, and whether and how
        /// they may be contacted stands on each concern, for those who work on it.
        private @Nullable List<ConcernRef> toldBy(Role role) {
            var theirs = role == Role.FINDER || role == Role.SAFEGUARDING_LEAD;
            var nobody = file.holder(role).isEmpty() && !file.concerns().isEmpty();
            return theirs && nobody && file.whole() ? file.opens() : null;
        }

        private boolean isShown(Holder holder) {
            return file.shows(holder.role(), acting);
        }

        private Colleague colleague(PractitionerRef who) {
            return known.computeIfAbsent(who, practitioners::find);
        }

        private String what(Step step) {
            if (step.done().isPresent()) return done(step, step.done().get());
            return step.cannot().map(cannot -> cannot(step, cannot)).orElse("");
        }

        /// What a carer put down could say where the child is.
        private String cannot(Step step, Step.Cannot cannot) {
            var when = spoken.moment(cannot.at(), locale);
            return file.shows(step.role(), acting) && !cannot.reason().isEmpty()
                    ? cannot.reason() + " (" + colleague(cannot.by()).name() + ", " + when + ")"
                    : role(step.role()) + ", " + when;
        }

        private String done(Step step, Step.Done done) {
            var shown = file.shows(step.role(), acting) && done.isNamed();
            var by = shown ? by(done) : role(step.role());
            var words = new StringBuilder(by + ", " + spoken.moment(done.at(), locale) + ".");
            if (shown && !done.isPutDownAtOnce())
                words.append(' ')
                        .append(
                                say(
                                        "protection.plan.recorded-by",
                                        colleague(done.recordedBy()).name(),
                                        spoken.moment(done.recordedAt(), locale)));
            if (!done.logNumber().isEmpty())
                words.append(' ').append(say("protection.plan.log-is", done.logNumber()));
            if (shown && !done.note().isEmpty()) words.append('\n').append(done.note());
            return words.toString();
        }

        String by(Step.Done done) {
            return switch (done.by()) {
                case Step.Doer.Colleague(var who) -> colleague(who).name();
                case Step.Doer.Outsider(var name, var agency) -> named(name, agency);
                case Step.Doer.Withheld() -> "";
            };
        }

        private String say(String key, Object... facts) {
            return phrases.getMessage(key, facts.length == 0 ? null : facts, locale);
        }
    }

    private static String named(String name, String agency) {
        return agency.isEmpty() ? name : name + ", " + agency;
    }
}
