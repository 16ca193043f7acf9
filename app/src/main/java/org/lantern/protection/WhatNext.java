package org.lantern.protection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Predicate;

/// What is to do next: what finds a child who is gone before all others; then mine, and of those
/// the one that is due first; what is late was due first. Whatever is done, or cannot be done, or
/// waits for the child, is never among it.
public final class WhatNext {

    private static final int AT_ONCE = 3;

    private WhatNext() {}

    /// The next few.
    public static List<Step> of(List<Step> steps, Predicate<Step> mine) {
        return inOrder(steps, mine).stream().limit(AT_ONCE).toList();
    }

    /// The next few, where what is to do for several children is one thing for each of them.
    public static List<List<Step>> together(List<Step> steps, Predicate<Step> mine) {
        var same = new LinkedHashMap<String, List<Step>>();
        for (var step : inOrder(steps, mine))
            same.computeIfAbsent(step.asks().code(), _ -> new ArrayList<>()).add(step);
        return same.values().stream().limit(AT_ONCE).toList();
    }

    /// What waits until the child is back.
    public static List<Step> resting(List<Step> steps) {
        return steps.stream().filter(step -> step.isOpen() && step.rests()).toList();
    }

    /// All that is open, in the order in which it is to do. What is one act with something that
    /// stands before it comes after it.
    public static List<Step> inOrder(List<Step> steps, Predicate<Step> mine) {
        return steps.stream()
                .filter(step -> step.isOpen() && !step.rests())
                .sorted(
                        Comparator.comparing((Step step) -> !step.finds())
                                .thenComparing(step -> PoliceRung.isAskedAgain(step, steps))
                                .thenComparing(step -> !mine.test(step))
                                .thenComparing(Step::due)
                                .thenComparing(step -> step.asks().code())
                                .thenComparing(Step::ref))
                .toList();
    }
}
