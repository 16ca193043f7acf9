package org.lantern.protection.web;

import java.util.List;
import java.util.Optional;
import org.lantern.protection.PlanRef;

/// A plan in a few lines, on another page.
///
/// @param end how it ended
/// @param running whether it runs, or something of it is carried on
/// @param open how much is still to do
public record Brief(
        PlanRef ref,
        String code,
        boolean drill,
        String children,
        boolean gone,
        boolean late,
        boolean unanswered,
        Optional<String> end,
        boolean running,
        int open,
        List<PlanView.Line> next) {}
