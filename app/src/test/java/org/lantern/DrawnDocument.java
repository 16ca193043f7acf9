package org.lantern;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A document that a test draws from the house itself, so that it cannot go stale. Draw all of them
/// anew with `-Dlantern.redraw=true`, and read what changed before you commit it.
public final class DrawnDocument {

    private static final String DRAW_ANEW =
            "docs/%s is not what is now. Draw it anew, and read the difference: mvn -B -pl app -am"
                    + " test -Dtest='*DrawnTests' -Dsurefire.failIfNoSpecifiedTests=false"
                    + " -Dlantern.redraw=true";

    private DrawnDocument() {}

    /// Compares what a test has drawn with what stands in `docs`, or puts it there.
    public static void compare(String name, String drawn) throws IOException {
        var document = Path.of("../docs").resolve(name);
        if (Boolean.getBoolean("lantern.redraw")) Files.writeString(document, drawn);
        assertThat(document).as(DRAW_ANEW, name).exists().hasContent(drawn);
    }
}
