package org.lantern.protection.web;

import java.time.Instant;
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
import org.lantern.kernel.PractitionerRef;
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
                read(one.words(), one, one.by(), file),
                says("taken", one.at(), one.by(), file, locale),
                one.withdrawn()
                        .map(gone -> says("withdrawn", gone.at(), gone.by(), file, locale))
                        .orElse(""),
                one.withdrawn().map(gone -> read(gone.reason(), one, gone.by(), file)).orElse(""),
                photographs.mayWithdraw(file, one, acting));
    }

    /// What others say of a thing could say where another child is.
    private static String read(String words, Photograph one, PractitionerRef by, PlanFile file) {
        return file.withheld().map(it -> it.reads(one, by)).orElse(true) ? words : "";
    }

    private String says(String what, Instant at, PractitionerRef by, PlanFile file, Locale locale) {
        var name =
                file.withheld().map(it -> it.names(by)).orElse(true)
                        ? practitioners.find(by).name()
                        : phrases.getMessage("protection.plan.not-shown", null, locale);
        return phrases.getMessage(
                "protection.photograph." + what,
                new Object[] {name, spoken.moment(at, locale)},
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
    /// @param words that were said of it, where they are this reader's to know
    /// @param withdrawn who withdrew it and when; empty where nobody did
    /// @param reason why, where that is this reader's to know
    record Line(
            Photograph one,
            String of,
            Phrase proof,
            String words,
            String taken,
            String withdrawn,
            String reason,
            boolean mayWithdraw) {}
}
