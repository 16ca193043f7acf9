package org.lantern.protection.web;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.lantern.ui.Paper;
import org.lantern.ui.Pdf;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The empty handover card, of one page.
@Component
@Order(2)
class BlankCard implements Paper {

    /// Its parts, and how many lines each needs.
    private static final Map<String, Integer> PARTS = parts();

    private final PaperNumbers numbers;
    private final Pdf pdf;

    BlankCard(PaperNumbers numbers, Pdf pdf) {
        this.numbers = numbers;
        this.pdf = pdf;
    }

    @Override
    public String name() {
        return "card";
    }

    @Override
    public byte[] print(Optional<String> area, Locale locale) {
        var model = new HashMap<>(numbers.of(area, locale));
        model.put("parts", PARTS);
        return pdf.print("protection/blank-card", model, locale);
    }

    private static Map<String, Integer> parts() {
        var all = new LinkedHashMap<String, Integer>();
        all.put("child", 4);
        all.put("danger", 2);
        all.put("keep-away", 2);
        all.put("phone", 1);
        all.put("law", 2);
        all.put("next", 3);
        all.put("awake", 2);
        all.put("police-log", 1);
        all.put("nrm", 1);
        all.put("guardian", 1);
        return all;
    }
}
