package org.lantern.screening;

import java.util.Optional;
import org.lantern.casefile.Statement;
import org.lantern.vocabulary.Value;

/// What changed in one line of the list between two sheets, and by whom.
///
/// @param before how the same observer had marked it, if they had
/// @param now how they mark it, if they still do
public record Change(
        String code, Optional<Value.Mark> before, Optional<Value.Mark> now, Statement by) {}
