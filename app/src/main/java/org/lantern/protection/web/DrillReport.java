package org.lantern.protection.web;

import java.util.List;
import org.lantern.protection.PlanRef;
import org.lantern.ui.Phrase;

/// What came of a drill, action by action and ring by ring.
///
/// @param began when, and who started it
/// @param ended when and how; or that it runs
/// @param counts how much was done of what was due, and how much late
/// @param notYet how much was not due yet when it ended
public record DrillReport(
        PlanRef ref,
        String code,
        String team,
        Phrase situation,
        Phrase told,
        String began,
        String ended,
        boolean running,
        String counts,
        List<Line> lines,
        String notYet,
        List<Ring> rings) {

    /// One action.
    ///
    /// @param done when it was done; how it stands, where it was not
    /// @param after how long after the start it was done
    /// @param late by how much; empty in time
    public record Line(
            String code,
            Phrase does,
            String asked,
            String due,
            String done,
            String by,
            String after,
            String late) {}

    /// Something that rang.
    ///
    /// @param what such as that something was not done
    /// @param steps each with its time
    /// @param end who answered, and how long that took
    public record Ring(String what, String from, List<String> steps, String end) {}
}
