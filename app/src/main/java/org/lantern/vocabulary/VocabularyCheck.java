package org.lantern.vocabulary;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Checks the content without starting anything: `--check`, and after it a board's directory if
/// there is one.
public final class VocabularyCheck {

    private static final String WISH = "--check";

    private VocabularyCheck() {}

    /// Whether the command asks for a check.
    public static boolean isAskedFor(String... args) {
        return List.of(args).contains(WISH);
    }

    /// Prints what is there, or every mistake on a line of its own.
    ///
    /// @return what the command ends with: 0 where all is well
    public static int run(PrintStream out, String... args) {
        var after = List.of(args).indexOf(WISH) + 1;
        var directory = after < args.length ? Optional.of(args[after]) : Optional.<String>empty();
        try {
            out.println(ContentReader.read(directory.map(Path::of)) + ": all well");
            return 0;
        } catch (VocabularyMistaken e) {
            e.mistakes().forEach(out::println);
            return 1;
        }
    }
}
