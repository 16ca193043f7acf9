package org.lantern.journeys;

import java.util.Map;

/// Somebody rings, and the desk writes it down.
final class ACall {

    private ACall() {}

    /// On the long page, until the concern is open before whoever took the call.
    static void about(Visitor desk, String area, String town, String child) {
        desk.visit("/calls/new");
        desk.answer(
                Map.ofEntries(
                        Map.entry("telephone.received-words", "10 minutes ago"),
                        Map.entry("teller.kind", "public"),
                        Map.entry("concern.words", "She is never alone and is afraid of him."),
                        Map.entry("danger.now", "not-now"),
                        Map.entry("place.area.words", town),
                        Map.entry("place.area", area),
                        Map.entry("concern.about", "children"),
                        Map.entry("child-1_child.name", child),
                        Map.entry("child-1_child.description", "brown coat"),
                        Map.entry("referrer.may-contact", "no")));
        desk.press("Send").follow("Open it");
    }
}
