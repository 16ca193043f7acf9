package org.lantern.protection;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/// What is to do next: mine first, and of those the one that is due first; what is late was due
/// first. Whatever is done, or cannot be done, is never among it.
public final class WhatNext {

    private static final int AT_ONCE = 3;

    private WhatNext() {}

    /// The next few.
    public static List<Step> of(List<Step> steps, Predicate<Step> mine) {
        return inOrder(steps, mine).stream().limit(AT_ONCE).toList();
    }

    /// All that is open, in the order in which it is to do.
    public static List<Step> inOrder(List<Step> steps, Predicate<Step> mine) {
        return steps.stream()
                .filter(Step::isOpen)
                .sorted(
                        Comparator.comparing((Step step) -> !mine.test(step))
                                .thenComparing(Step::due)
                                .thenComparing(step -> step.asks().code())
                                .thenComparing(Step::ref))
                .toList();
    }
}
