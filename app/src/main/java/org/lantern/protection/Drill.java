package org.lantern.protection;

import java.time.Instant;
import java.util.Locale;
import org.lantern.vocabulary.Situation;

/// What a plan rehearses, where it is a drill: nobody in it is real.
///
/// @param overAt when it ends by itself
public record Drill(Situation situation, Instant overAt) {

    /// By which words the invented child is told apart.
    public String child(Locale locale) {
        return situation.child().in(locale);
    }
}
