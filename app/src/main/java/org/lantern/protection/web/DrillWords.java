package org.lantern.protection.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.lantern.access.Acting;
import org.lantern.access.Colleague;
import org.lantern.area.Areas;
import org.lantern.calendar.Spoken;
import org.lantern.protection.Drills;
import org.lantern.protection.PlanRef;
import org.lantern.ui.Option;
import org.lantern.ui.Phrase;
import org.lantern.ui.Phrasebook;
import org.lantern.vocabulary.Situation;
import org.springframework.stereotype.Component;

/// Puts the drills of somebody's teams into words.
@Component
class DrillWords {

    private final ReportWords reports;
    private final Areas areas;
    private final Spoken spoken;
    private final Phrasebook phrases;

    DrillWords(ReportWords reports, Areas areas, Spoken spoken, Phrasebook phrases) {
        this.phrases = phrases;
        this.reports = reports;
        this.areas = areas;
        this.spoken = spoken;
    }

    List<Past> past(List<Drills.Past> all, Locale locale) {
        return all.stream()
                .map(one ->
                        new Past(
                                one.plan().ref(),
                                one.plan().code().toString(),
                                one.team(),
                                StepWords.said(one.drill().situation().title(), locale),
                                spoken.moment(one.plan().startedAt(), locale),
                                one.endedAt().map(at -> spoken.moment(at, locale))))
                .toList();
    }

    /// A team with each of its areas.
    ///
    /// @param onCall who would be rung first
    List<Option> places(
            List<Drills.Place> places,
            Function<Drills.Place, List<Colleague>> onCall,
            Locale locale) {
        return places.stream()
                .map(place ->
                        Option.of(
                                        value(place),
                                        Phrase.of(
                                                place.name()
                                                        + " – "
                                                        + areas.nameOf(place.area(), locale)))
                                .hinted(rings(onCall.apply(place), locale)))
                .toList();
    }

    private Phrase rings(List<Colleague> onCall, Locale locale) {
        var names = String.join(", ", onCall.stream().map(Colleague::name).toList());
        return names.isEmpty()
                ? phrases.say("protection.drill.team.nobody", locale)
                : phrases.say("protection.drill.team.on-call", locale, names);
    }

    List<Option> situations(List<Situation> all, Locale locale) {
        return all.stream()
                .map(one ->
                        Option.of(one.id(), StepWords.said(one.title(), locale))
                                .hinted(StepWords.said(one.told(), locale)))
                .toList();
    }

    /// How a choice stands in a form.
    static String value(Drills.Place place) {
        return place.team() + "/" + place.area();
    }

    DrillReport report(Drills.Report report, Acting.Practitioner acting, Locale locale) {
        return reports.of(report, acting, locale);
    }

    /// One that a team ran, or runs: then it has no end.
    public record Past(
            PlanRef ref,
            String code,
            String team,
            Phrase situation,
            String started,
            Optional<String> ended) {}
}
