package org.lantern.protection.web;

import java.util.List;
import java.util.Optional;
import org.lantern.protection.PlanRef;

/// A plan in a few lines, on another page.
///
/// @param open how much is still to do
public record Brief(
        PlanRef ref,
        String code,
        String children,
        boolean gone,
        boolean late,
        Optional<String> end,
        int open,
        List<PlanView.Line> next) {

    static Brief of(PlanView view) {
        return new Brief(
                view.file().plan().ref(),
                view.file().plan().code().toString(),
                String.join(", ", view.children()),
                view.file().isGone(),
                view.late(),
                view.end(),
                view.next().size() + view.open().size(),
                view.next());
    }
}
