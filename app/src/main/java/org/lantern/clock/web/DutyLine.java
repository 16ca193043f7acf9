package org.lantern.clock.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lantern.ui.Phrase;

/// One duty as a page shows it.
///
/// @param colour of its tag
/// @param times its limit, when it began and when it is due, in words
/// @param authority what asks for it, and how sure we are of that
/// @param power it runs out by itself: what followed is to be said
/// @param words what somebody wrote when it was done, paused or found not to apply
/// @param fault what was wrong when it was worked out
/// @param ways what may be done about it: `met`, `pause`, `resumption`, `extension`, `end`,
///   `taking-back`
record DutyLine(
        UUID ref,
        String code,
        Phrase title,
        String standing,
        String colour,
        List<String> times,
        Phrase owner,
        Phrase authority,
        boolean draft,
        boolean power,
        String words,
        @Nullable String fault,
        List<String> ways) {}
