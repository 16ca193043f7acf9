package org.lantern.clock.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.lantern.access.Acting;
import org.lantern.access.Practitioners;
import org.lantern.casefile.CaseSection;
import org.lantern.casefile.Look;
import org.lantern.clock.Clocks;
import org.lantern.clock.DutyDeeds;
import org.lantern.clock.Happening;
import org.lantern.clock.NotStarted;
import org.lantern.clock.StartedDuty;
import org.lantern.ui.Moment;
import org.lantern.ui.Phrase;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/// The duties of a case on its page, by time left, and what happened to them in its chronology.
@Component
class DutySection implements CaseSection {

    private final Clocks clocks;
    private final DutyWords words;
    private final NotStarted notStarted;
    private final Practitioners practitioners;

    DutySection(
            Clocks clocks, DutyWords words, NotStarted notStarted, Practitioners practitioners) {
        this.clocks = clocks;
        this.words = words;
        this.notStarted = notStarted;
        this.practitioners = practitioners;
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public Optional<Section> section(Look look, Acting.Practitioner acting) {
        if (!look.file().whole()) return Optional.empty();
        var locale = LocaleContextHolder.getLocale();
        var file = look.file().ref();
        var manages = DutyDeeds.manages(look.file(), acting);
        var all = clocks.on(look.file(), look.asOf(), acting);
        var open =
                all.stream().filter(StartedDuty::isOpen).map(d -> line(d, look, manages, locale));
        var over = all.stream().filter(d -> !d.isOpen()).map(d -> line(d, look, manages, locale));
        return Optional.of(
                new Section(
                        "duties",
                        "clock.title",
                        "clock/parts",
                        Map.of(
                                "file",
                                file,
                                "open",
                                open.toList(),
                                "over",
                                over.toList(),
                                "faults",
                                notStarted.of(file.value()).stream()
                                        .map(d -> words.title(d, locale).text())
                                        .toList())));
    }

    @Override
    public List<Moment> moments(Look look, Acting.Practitioner acting) {
        var locale = LocaleContextHolder.getLocale();
        var happened = clocks.happened(look.file(), look.asOf(), acting);
        var names = practitioners.names(happened.stream().flatMap(h -> h.who().stream()).toList());
        return happened.stream()
                .sorted(Comparator.comparing(Happening::at))
                .map(h ->
                        new Moment(
                                h.at(),
                                title(h, locale),
                                h.who().map(who -> names.getOrDefault(who, "")).orElse(null),
                                h.words()))
                .toList();
    }

    private Phrase title(Happening happening, Locale locale) {
        return Phrase.of(
                words.word(
                        "happened." + happening.what(),
                        locale,
                        words.title(happening.duty(), locale).text()));
    }

    private DutyLine line(StartedDuty duty, Look look, boolean manages, Locale locale) {
        return words.line(duty, look.asOf(), ways(duty, manages), locale);
    }

    private static List<String> ways(StartedDuty duty, boolean manages) {
        var ways = new ArrayList<String>();
        if (duty.met().isPresent()) ways.add("taking-back");
        if (!duty.isOpen()) return ways;
        ways.add("met");
        if (!manages) return ways;
        if (duty.mayPause()) ways.add("pause");
        if (duty.pause().isPresent()) ways.add("resumption");
        if (duty.mayExtend()) ways.add("extension");
        ways.add("end");
        return ways;
    }
}
