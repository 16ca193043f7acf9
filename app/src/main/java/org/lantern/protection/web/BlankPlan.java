package org.lantern.protection.web;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.lantern.area.Area;
import org.lantern.protection.FirstHour;
import org.lantern.protection.Reader;
import org.lantern.ui.Paper;
import org.lantern.ui.Pdf;
import org.lantern.vocabulary.Playbook;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The empty plan: everything that everybody does, with boxes for when, who and what.
@Component
@Order(1)
class BlankPlan implements Paper {

    private final FirstHour firstHour;
    private final StepWords words;
    private final PaperNumbers numbers;
    private final Pdf pdf;

    BlankPlan(FirstHour firstHour, StepWords words, PaperNumbers numbers, Pdf pdf) {
        this.firstHour = firstHour;
        this.words = words;
        this.numbers = numbers;
        this.pdf = pdf;
    }

    @Override
    public String name() {
        return "plan";
    }

    @Override
    public byte[] print(Optional<String> area, Locale locale) {
        var nation = numbers.area(area).map(Area::nation);
        var plan = firstHour.plan(Reader.EVERYBODY, nation, area);
        var gone = firstHour.gone(Reader.EVERYBODY, nation, area);
        var sources =
                Stream.of(plan, gone)
                        .flatMap(List::stream)
                        .flatMap(part -> part.actions().stream())
                        .map(Playbook.Action::origin)
                        .distinct()
                        .toList();
        var model = new HashMap<>(numbers.of(area, locale));
        model.put("plan", words.parts(plan, sources, nation, locale));
        model.put("gone", words.parts(gone, sources, nation, locale));
        return pdf.print("protection/blank-plan", model, locale);
    }
}
