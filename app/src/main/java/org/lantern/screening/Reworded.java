package org.lantern.screening;

import java.util.Optional;
import org.lantern.casefile.Statement;

/// How somebody changed what they wrote beside the marks between two sheets.
///
/// @param concept another explanation that was found, or one still to check
/// @param before what the same observer had written, if they had
/// @param now what they write, if they still do
public record Reworded(
        String concept, Optional<String> before, Optional<String> now, Statement by) {}
