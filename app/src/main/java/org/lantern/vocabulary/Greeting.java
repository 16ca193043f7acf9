package org.lantern.vocabulary;

import java.util.List;

/// What a child is told first, in one language: that they are safe, that they are not in trouble,
/// that somebody who speaks it is being found.
///
/// @param tag of the language, such as `ckb`
/// @param name of the language, for whoever does not speak it
/// @param own its name in its own script
/// @param says the sentences; none where nobody is sure of the words yet
/// @param reviewed whether a speaker has confirmed them
public record Greeting(
        String tag,
        Words name,
        String own,
        Direction direction,
        List<String> says,
        boolean reviewed,
        Origin origin) {

    public Greeting {
        says = List.copyOf(says);
    }

    /// How its script runs.
    public enum Direction {
        LEFT_TO_RIGHT,
        RIGHT_TO_LEFT
    }

    /// The same, as a page is told it.
    public String dir() {
        return direction == Direction.RIGHT_TO_LEFT ? "rtl" : "ltr";
    }
}
