package org.lantern.ui;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/// What somebody typed on a page, in words that they know from it: never the names and codes that
/// the page sends, and never a password.
@Component
public class WhatWasTyped {

    private static final Pattern REFERENCE =
            Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final ObjectProvider<TypedWords> rooms;
    private final Phrasebook phrases;

    WhatWasTyped(ObjectProvider<TypedWords> rooms, Phrasebook phrases) {
        this.rooms = rooms;
        this.phrases = phrases;
    }

    /// As the room says it that the page is of; and any other page by what its inputs are called
    /// everywhere.
    public List<SummaryRow> in(Map<String, List<String>> page) {
        var locale = LocaleContextHolder.getLocale();
        return rooms.stream()
                .map(room -> room.of(page, locale))
                .filter(rows -> !rows.isEmpty())
                .findFirst()
                .orElseGet(() -> plainly(page, locale));
    }

    private List<SummaryRow> plainly(Map<String, List<String>> page, Locale locale) {
        return page.entrySet().stream()
                .filter(field -> !field.getKey().startsWith("_"))
                .filter(field -> !field.getKey().toLowerCase(Locale.ROOT).contains("password"))
                .map(field ->
                        new SummaryRow(
                                label(field.getKey(), locale), words(field.getValue()), null))
                .filter(row -> !row.value().isBlank())
                .toList();
    }

    private Phrase label(String field, Locale locale) {
        var name = REFERENCE.matcher(field).replaceAll("").replaceAll("[-.]\\d*$", "");
        return phrases.find("ui.typed." + name, locale)
                .orElseGet(() -> phrases.say("ui.typed", locale));
    }

    /// A reference says nothing to anybody.
    private static String words(List<String> values) {
        return String.join(
                "\n", values.stream().filter(v -> !REFERENCE.matcher(v).matches()).toList());
    }
}
