package org.lantern.vocabulary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A board's directory of content, as a test writes it.
record Board(Path directory) {

    static final String SOURCE = "source: {document: Made up, year: 2026, confidence: design}\n";

    /// A small content without a mistake.
    static Board whole(Path directory) {
        return new Board(directory)
                .with(
                        "codes/all.yaml",
                        """
                        codes:
                          - id: board-colour
                            codes:
                              - {code: red, label: {en: Red, cy: Coch}}
                              - {code: blue, label: Blue}
                        """)
                .with(
                        "concepts/all.yaml",
                        SOURCE
                                + """
                                concepts:
                                  - {id: board.name, type: text, about: child, many: true, label: Name}
                                  - {id: board.jacket, type: choice, codes: board-colour, about: child, label: Jacket}
                                """)
                .with("forms/first.yaml", FIRST_FORM);
    }

    static final String FIRST_FORM =
            SOURCE
                    + """
                    form: {id: first, title: First, audience: [public]}
                    steps:
                      - id: name
                        title: Their name
                        ask:
                          - {concept: board.name, label: Name, need: or-unknown}
                      - id: jacket
                        title: Their jacket
                        when: {known: board.name}
                        ask:
                          - {concept: board.jacket, label: Which colour}
                    """;

    Board with(String file, String text) {
        try {
            var path = directory.resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    LoadedVocabulary read() {
        return ContentReader.readOnly(directory);
    }

    /// Every mistake, as it is told, with paths from the directory.
    List<String> mistakes() {
        try {
            read();
            return List.of();
        } catch (VocabularyMistaken e) {
            return e.mistakes().stream()
                    .map(mistake -> mistake.toString().replace(directory + "/", ""))
                    .toList();
        }
    }
}
