package org.lantern.protection.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.lantern.access.Acting;
import org.lantern.access.Colleague;
import org.lantern.access.Practitioners;
import org.lantern.calendar.Spoken;
import org.lantern.casefile.Photograph;
import org.lantern.protection.Holder;
import org.lantern.protection.PlanFile;
import org.lantern.protection.PlanPhotographs;
import org.lantern.ui.Option;
import org.lantern.ui.Phrase;
import org.lantern.ui.Phrasebook;
import org.springframework.stereotype.Component;

/// Puts the photographs of a plan into words: whom or what each shows, who took it and when.
@Component
class PhotographWords {

    private final PlanPhotographs photographs;
    private final Practitioners practitioners;
    private final Spoken spoken;
    private final Phrasebook phrases;

    PhotographWords(
            PlanPhotographs photographs,
            Practitioners practitioners,
            Spoken spoken,
            Phrasebook phrases) {
        this.photographs = photographs;
        this.practitioners = practitioners;
        this.spoken = spoken;
        this.phrases = phrases;
    }

    /// The newest first.
    List<Line> all(PlanFile file, Acting.Practitioner acting, Locale locale) {
        return photographs.of(file, acting).reversed().stream()
                .map(one -> line(one, file, acting, locale))
                .toList();
    }

    private Line line(Photograph one, PlanFile file, Acting.Practitioner acting, Locale locale) {
        var of =
                one.shows()
                        .map(child -> file.children().getOrDefault(child, ""))
                        .filter(label -> !label.isEmpty())
                        .orElseGet(() ->
                                phrases.getMessage(
                                        one.shows().isPresent()
                                                ? "protection.photograph.child"
                                                : "protection.photograph.thing",
                                        null,
                                        locale));
        return new Line(
                one,
                of,
                file.steps().stream()
                        .filter(step -> step.ref().equals(one.record()))
                        .findFirst()
                        .map(step -> StepWords.said(step.asks().does(), locale))
                        .orElse(Phrase.of("")),
                says("taken", one.at(), one.by(), locale),
                one.withdrawn()
                        .map(gone -> says("withdrawn", gone.at(), gone.by(), locale))
                        .orElse(""),
                photographs.mayWithdraw(file, one, acting));
    }

    private String says(
            String what,
            java.time.Instant at,
            org.lantern.kernel.PractitionerRef by,
            Locale locale) {
        return phrases.getMessage(
                "protection.photograph." + what,
                new Object[] {practitioners.find(by).name(), spoken.moment(at, locale)},
                locale);
    }

    /// To whom they may be opened: those who have a part, and, by a manager, their colleagues.
    List<Option> people(PlanFile file, Acting.Practitioner acting) {
        return among(file, acting)
                .map(who ->
                        Option.of(
                                who.ref().toString(),
                                Phrase.of(who.name() + ", " + who.agencyName())))
                .toList();
    }

    boolean isAmong(UUID to, PlanFile file, Acting.Practitioner acting) {
        return among(file, acting).anyMatch(who -> who.ref().value().equals(to));
    }

    private Stream<Colleague> among(PlanFile file, Acting.Practitioner acting) {
        var holders =
                file.everybody()
                        .filter(holder -> file.shows(holder.role(), acting))
                        .map(Holder::who)
                        .flatMap(Optional::stream)
                        .map(practitioners::find);
        var colleagues =
                file.manages()
                        ? practitioners.of(acting.agency()).stream()
                        : Stream.<Colleague>empty();
        return Stream.concat(holders, colleagues)
                .filter(who -> !who.ref().equals(acting.ref()))
                .distinct();
    }

    /// One photograph.
    ///
    /// @param of whom or what it shows
    /// @param proof what it is proof of; empty where of nothing
    /// @param withdrawn who withdrew it and when; empty where nobody did
    record Line(
            Photograph one,
            String of,
            Phrase proof,
            String taken,
            String withdrawn,
            boolean mayWithdraw) {}
}
