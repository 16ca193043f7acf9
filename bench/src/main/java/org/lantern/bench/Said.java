package org.lantern.bench;

import java.util.Map;
import org.lantern.world.SyntheticChild;

/// What a fact of the synthetic world is in the ledger: a concept, and the answer as it is kept.
record Said(String concept, String answer) {

    private static final Map<String, String> CONCEPTS =
            Map.ofEntries(
                    Map.entry("height", "child.description"),
                    Map.entry("build", "child.description"),
                    Map.entry("hair", "child.description"),
                    Map.entry("eyes", "child.description"),
                    Map.entry("marks", "child.description"),
                    Map.entry("clothes", "child.description"),
                    Map.entry("shoes", "child.description"),
                    Map.entry("bag", "child.description"),
                    Map.entry("telephone", "child.safe-contact"),
                    Map.entry("school", "child.usual-places"),
                    Map.entry("lives-with", "child.social-worker"),
                    Map.entry("travels-with", "child.own-words"),
                    Map.entry("last-seen", "child.apparent-age"),
                    Map.entry("vehicle", "child.communication-need"),
                    Map.entry("friend", "child.own-words"));

    /// The first five of a child's statements say who it is, the others are its facts.
    static Said of(SyntheticChild child, int place) {
        return switch (place) {
            case 0 -> text("child.name", child.givenName() + " " + child.familyName());
            case 1 -> code("child.sex", child.sex());
            case 2 -> known("child.birth-date", "when", child.born().toString());
            case 3 -> code("child.language", child.language());
            case 4 -> code("child.nationality", child.nationality());
            default -> of(child.facts().get(place));
        };
    }

    private static Said of(SyntheticChild.Fact fact) {
        if (fact.topic().startsWith("indicator."))
            return new Said(
                    fact.topic(),
                    "{\"known\":{\"mark\":{\"mark\":\"%s\",\"evidence\":\"\",\"place\":\"\"}}}"
                            .formatted(fact.value()));
        var concept = CONCEPTS.get(fact.topic());
        if (concept == null) throw new IllegalStateException("No concept for " + fact.topic());
        return text(concept, fact.topic() + ": " + fact.value());
    }

    static Said text(String concept, String text) {
        return known(concept, "text", text);
    }

    private static Said code(String concept, String code) {
        return known(concept, "code", code);
    }

    private static Said known(String concept, String kind, String value) {
        return new Said(concept, "{\"known\":{\"" + kind + "\":\"" + value + "\"}}");
    }
}
