package org.lantern.screening;

import java.time.Instant;
import org.lantern.vocabulary.Indicator;

/// One indicator that somebody marked: what the rules look at, whoever it was.
///
/// @param yes somebody marked it Yes; otherwise it is suspected
/// @param incomplete nobody has written what it rests on
/// @param at when it was last marked
public record Marked(Indicator indicator, boolean yes, boolean incomplete, Instant at) {

    String code() {
        return indicator.code();
    }

    boolean of(String group) {
        return indicator.group().equals(group);
    }

    boolean supports(String beginning) {
        return indicator.speaksFor(beginning);
    }
}
