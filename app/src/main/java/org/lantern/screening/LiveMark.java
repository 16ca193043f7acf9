package org.lantern.screening;

import org.lantern.casefile.Statement;
import org.lantern.vocabulary.Value;

/// What somebody marked of one indicator, as it stands.
///
/// @param code of the indicator
public record LiveMark(String code, Value.Mark mark, Statement statement) {

    public boolean yes() {
        return mark.mark().equals("yes");
    }

    /// Nobody has written yet what it rests on. That blocks nothing.
    public boolean incomplete() {
        return mark.evidence().isBlank();
    }
}
