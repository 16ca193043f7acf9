package org.lantern.desk;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.lantern.access.Holding;

/// What somebody hands over, as they typed it: `hand-` before the reference of each thing, and of
/// each what else is said of it.
record OfferForm(Map<String, String> typed) {

    private static final Pattern HAND =
            Pattern.compile("hand-(\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12})");

    Map<UUID, Holding.Said> chosen() {
        var chosen = new LinkedHashMap<UUID, Holding.Said>();
        for (var name : typed.keySet()) {
            var found = HAND.matcher(name);
            if (found.matches()) {
                var ref = found.group(1);
                chosen.put(
                        UUID.fromString(ref),
                        new Holding.Said(field("words-" + ref), field("another-" + ref)));
            }
        }
        return chosen;
    }

    private String field(String name) {
        return said(typed.getOrDefault(name, ""));
    }

    /// As it is kept: a browser sends each end of a line as two characters.
    static String said(String typed) {
        return typed.replace("\r\n", "\n").strip();
    }
}
