package org.lantern.protection.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.lantern.access.Acting;
import org.lantern.access.Agencies;
import org.lantern.access.Practitioners;
import org.lantern.calendar.Spoken;
import org.lantern.kernel.PractitionerRef;
import org.lantern.notification.Rung;
import org.lantern.protection.Drills;
import org.lantern.protection.Ended;
import org.lantern.protection.PlanFile;
import org.lantern.protection.Standing;
import org.lantern.protection.Step;
import org.lantern.ui.Phrasebook;
import org.springframework.stereotype.Component;

/// Puts what came of a drill into words: who did what when, and what rang until when.
@Component
class ReportWords {

    private final Practitioners practitioners;
    private final Agencies agencies;
    private final LineWords lines;
    private final Spoken spoken;
    private final Phrasebook phrases;
    private final Clock clock;

    ReportWords(
            Practitioners practitioners,
            Agencies agencies,
            LineWords lines,
            Spoken spoken,
            Phrasebook phrases,
            Clock clock) {
        this.practitioners = practitioners;
        this.agencies = agencies;
        this.lines = lines;
        this.spoken = spoken;
        this.phrases = phrases;
        this.clock = clock;
    }

    DrillReport of(Drills.Report report, Acting.Practitioner acting, Locale locale) {
        var file = report.file();
        var until = file.ended().map(Ended::at).orElseGet(clock::instant);
        var in = new OfDrill(file, until, acting, locale);
        var situation = file.drill().orElseThrow().situation();
        return new DrillReport(
                file.plan().ref(),
                file.plan().code().toString(),
                agencies.team(file.plan().team()).name(),
                StepWords.said(situation.title(), locale),
                StepWords.said(situation.told(), locale),
                in.said(file.plan().startedAt(), file.plan().startedBy()),
                file.ended()
                        .map(end -> in.said(end.at(), end.by()))
                        .orElseGet(() -> in.say("runs")),
                file.ended().isEmpty(),
                in.counts(),
                in.asked().map(in::line).toList(),
                in.notYet(),
                report.rings().stream()
                        .filter(ring -> !ring.steps().isEmpty())
                        .map(in::ring)
                        .toList());
    }

    private final class OfDrill {
        private final PlanFile file;
        private final Instant until;
        private final LineWords.OfPlan words;
        private final Locale locale;

        private OfDrill(PlanFile file, Instant until, Acting.Practitioner acting, Locale locale) {
            this.file = file;
            this.until = until;
            this.words = lines.of(file, until, acting, locale);
            this.locale = locale;
        }

        /// What was done, or said not to be doable, or due by the end.
        private Stream<Step> asked() {
            return file.steps().stream()
                    .filter(step -> !step.isOpen() || !step.due().isAfter(until));
        }

        private String notYet() {
            var when = file.isRunning() ? "not-yet-so-far" : "not-yet";
            return say(when, file.steps().size() - asked().count());
        }

        private DrillReport.Line line(Step step) {
            var line = words.line(step);
            var done = step.done();
            return new DrillReport.Line(
                    line.code(),
                    line.does(),
                    spoken.time(step.asked()),
                    spoken.time(step.due()),
                    done.map(this::at)
                            .orElseGet(() ->
                                    step.cannot()
                                            .map(c ->
                                                    say("cannot", spoken.time(c.at()), c.reason()))
                                            .orElseGet(() -> say("open"))),
                    done.map(words::by)
                            .or(() -> step.cannot().map(c -> name(c.by())))
                            .orElse(line.who()),
                    done.map(d -> spoken.duration(since(d.at()), locale)).orElse(""),
                    late(step).map(by -> spoken.duration(by, locale)).orElse(""));
        }

        private String at(Step.Done done) {
            var at = spoken.time(done.at());
            var later = say("put-down", at, spoken.time(done.recordedAt()));
            return done.isPutDownAtOnce() ? at : later;
        }

        private Optional<Duration> late(Step step) {
            return switch (step.standingAt(until)) {
                case Standing.Late(var by) -> Optional.of(by);
                case Standing.Done(_, var by) -> by;
                case Standing.Running _, Standing.Cannot _, Standing.Resting _ -> Optional.empty();
            };
        }

        private String counts() {
            var all = asked().toList();
            return say(
                    "counts",
                    all.stream().filter(step -> step.done().isPresent()).count(),
                    all.size(),
                    all.stream().filter(step -> late(step).isPresent()).count());
        }

        private DrillReport.Ring ring(Rung ring) {
            var from = ring.steps().getFirst().at();
            return new DrillReport.Ring(
                    phrases.getMessage("notification.occasion." + ring.occasion(), null, locale),
                    spoken.time(from),
                    Stream.concat(
                                    ring.steps().stream()
                                            .map(step -> new At(step.at(), step(step))),
                                    ring.promises().stream().map(p -> new At(p.at(), promised(p))))
                            .sorted(java.util.Comparator.comparing(At::at))
                            .map(each -> spoken.time(each.at()) + " " + each.words())
                            .toList(),
                    ring.end().map(end -> end(end, from)).orElseGet(() -> say("unanswered")));
        }

        private String step(Rung.Step step) {
            var rang = step.people().isEmpty() ? "nobody-" : "rung-";
            var people = step.people().stream().map(called -> name(called.who())).toList();
            return phrases.getMessage("concern.desk.happened." + rang + step.whom(), null, locale)
                    + (people.isEmpty() ? "" : ": " + String.join(", ", people));
        }

        private String promised(Rung.Promise promise) {
            return phrases.getMessage("concern.desk.happened.promised", null, locale)
                    + ": "
                    + name(promise.who());
        }

        private String end(Rung.End end, Instant from) {
            var after = spoken.duration(Duration.between(from, end.at()), locale);
            var who = end.by().filter(_ -> end.answered()).map(this::name);
            return who.map(by -> say("answered", spoken.time(end.at()), by, after))
                    .orElseGet(() -> say("called-off", spoken.time(end.at())));
        }

        private String said(Instant at, Optional<PractitionerRef> by) {
            return by.map(who -> say("by", spoken.moment(at, locale), name(who)))
                    .orElseGet(() -> say("by-itself", spoken.moment(at, locale)));
        }

        private String name(PractitionerRef who) {
            return practitioners.find(who).name();
        }

        private Duration since(Instant at) {
            return Duration.between(file.plan().startedAt(), at);
        }

        private String say(String key, Object... facts) {
            return phrases.getMessage("protection.drill.report." + key, facts, locale);
        }
    }

    private record At(Instant at, String words) {}
}
