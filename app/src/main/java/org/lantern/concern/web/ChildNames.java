package org.lantern.concern.web;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lantern.form.Asked;
import org.lantern.form.FormRun;

/// How a child is called on the pages of a form: as they were described there, never by a name that
/// somebody made up.
final class ChildNames {

    private static final int LONGEST = 40;

    private ChildNames() {}

    static String of(FormRun run, String item, Locale language) {
        return Stream.of("child.name", "child.apparent-age", "child.description")
                .map(concept -> run.text(new Asked(item, concept)))
                .flatMap(Optional::stream)
                .map(ChildNames::shortened)
                .collect(Collectors.joining(", "));
    }

    private static String shortened(String words) {
        var line = words.strip().replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)).strip() + "…";
    }
}
