package org.lantern.vocabulary;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads one version of the list of indicators from its file.
final class IndicatorReader {

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9-]*");

    private static final Set<String> SUPPORTS =
            Set.of(
                    "act.recruitment",
                    "act.transportation",
                    "act.transfer",
                    "act.harbouring",
                    "act.receipt",
                    "purpose.sexual",
                    "purpose.labour",
                    "purpose.servitude",
                    "purpose.criminal",
                    "purpose.organs",
                    "purpose.marriage",
                    "purpose.other",
                    "flight",
                    "control");

    /// Where indicators are noticed, and where a child is.
    static final Set<String> SETTINGS =
            Set.of(
                    "school",
                    "health",
                    "police",
                    "border",
                    "social-care",
                    "voluntary",
                    "placement",
                    "youth-justice",
                    "guardianship",
                    "council",
                    "public");

    private final Content content;

    IndicatorReader(Content content) {
        this.content = content;
    }

    void read(Entry file) {
        file.allowing("indicators", "source", "list");
        if (!file.has("indicators")) file.wrong("indicators", "\"indicators\" is missing");
        var head = file.entry("indicators").map(e -> e.allowing("version"));
        head.filter(e -> !e.has("version"))
                .ifPresent(e -> e.wrong("version", "\"version\" is missing"));
        var ofTheFile = OriginReader.find(file);
        var list = new ArrayList<Indicator>();
        var seen = new HashSet<String>();
        for (var entry : file.entries("list")) {
            var indicator = indicator(entry, ofTheFile);
            if (!indicator.code().isEmpty() && !seen.add(indicator.code()))
                entry.wrong("code", "indicator " + indicator.code() + " stands here already");
            list.add(indicator);
        }
        if (list.isEmpty()) file.wrong("list", "\"list\" has no indicators");
        head.ifPresent(e -> content.addIndicators(e.number("version", 1), list, e.spot()));
    }

    private static Indicator indicator(Entry entry, Optional<Origin> ofTheFile) {
        entry.allowing(
                "code", "group", "label", "scope", "supports", "settings", "advice", "source");
        return new Indicator(
                entry.text("code", CODE, "A01"),
                entry.text("group", Entry.NAME, "exploitation"),
                WordsReader.read(entry, "label"),
                entry.one("scope", Indicator.Scope.BOTH),
                entry.names("supports", SUPPORTS),
                entry.names("settings", SETTINGS),
                WordsReader.find(entry, "advice"),
                OriginReader.read(entry, ofTheFile));
    }
}
