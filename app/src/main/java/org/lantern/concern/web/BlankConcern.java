package org.lantern.concern.web;

import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import org.lantern.area.Areas;
import org.lantern.concern.Channel;
import org.lantern.form.FormPages;
import org.lantern.form.Host;
import org.lantern.ui.Paper;
import org.lantern.ui.Pdf;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.ui.ExtendedModelMap;

/// The empty concern, as somebody who works with children fills it in.
@Component
@Order(3)
class BlankConcern implements Paper {

    private static final Host HOST = Host.of("concern", "/concerns/new");

    private final Door door;
    private final FormPages pages;
    private final Numbers numbers;
    private final Areas areas;
    private final Pdf pdf;

    BlankConcern(Door door, FormPages pages, Numbers numbers, Areas areas, Pdf pdf) {
        this.door = door;
        this.pages = pages;
        this.numbers = numbers;
        this.areas = areas;
        this.pdf = pdf;
    }

    @Override
    public String name() {
        return "concern";
    }

    @Override
    public byte[] print(Optional<String> area, Locale locale) {
        var before = LocaleContextHolder.getLocaleContext();
        LocaleContextHolder.setLocale(locale);
        try {
            return pdf.print("concern/blank-concern", model(area, locale), locale);
        } finally {
            LocaleContextHolder.setLocaleContext(before);
        }
    }

    private ExtendedModelMap model(Optional<String> area, Locale locale) {
        var model = new ExtendedModelMap();
        pages.show(door.blank(Channel.PRACTITIONER, HOST), "print-blank", model);
        var lines = new ArrayList<>(area.map(numbers::lines).orElseGet(java.util.List::of));
        lines.addAll(numbers.lines());
        model.addAttribute("lines", lines);
        model.addAttribute("area", area.map(one -> areas.area(one).nameIn(locale)).orElse(""));
        return model;
    }
}
