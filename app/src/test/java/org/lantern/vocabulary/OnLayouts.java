package org.lantern.vocabulary;

import org.junit.jupiter.api.BeforeEach;

/// Concepts and forms to lay out.
abstract class OnLayouts extends OnABoard {

    @BeforeEach
    void topicsToLayOut() {
        board.with(
                        "concepts/topics.yaml",
                        Board.SOURCE
                                + """
                                concepts:
                                  - {id: board.shoes, type: text, about: child, label: Shoes}
                                  - {id: board.way, type: text, about: concern, label: Way}
                                  - {id: stay.place, type: text, about: item, label: Place}
                                  - {id: stay.words, type: text, about: item, label: Words}
                                  - {id: trip.place, type: text, about: item, label: Place}
                                  - {id: known.ours, type: text, about: concern, label: How}
                                """)
                .with("forms/name.yaml", form("name", 1, "board.name", "known.ours"))
                .with("forms/shoes.yaml", form("shoes", 1, "board.shoes", "known.ours"))
                .with("forms/both.yaml", form("both", 1, "board.name", "board.shoes"))
                .with("forms/stay.yaml", form("stay", 1, "stay.place", "stay.words", "known.ours"))
                .with("forms/trip.yaml", form("trip", 1, "stay.place", "trip.place"))
                .with("forms/way.yaml", form("way", 1, "board.way"));
    }

    /// Each with a section of its own, `s1` and on.
    static String layout(String head, String... topics) {
        var layout = new StringBuilder(Board.SOURCE + "layout: {" + head + "}\nsections:\n");
        for (int i = 1; i <= topics.length; i++)
            layout.append(
                    "  - {id: s%d, title: T%d, topics: [%s]}\n".formatted(i, i, topics[i - 1]));
        return layout.toString();
    }

    static String form(String id, int version, String... concepts) {
        var form =
                new StringBuilder(
                        Board.SOURCE
                                + "form: {id: %s, version: %d, title: F, audience: [practitioner]}\n"
                                        .formatted(id, version)
                                + "steps:\n  - id: all\n    title: T\n    ask:\n");
        for (var concept : concepts)
            form.append("      - {concept: %s, label: L}\n".formatted(concept));
        return form.toString();
    }
}
