package org.lantern.vocabulary;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lantern.vocabulary.Playbook.Action;

/// Everything in which a later version of a playbook is less than the one before: what it drops,
/// and what it loosens. Nothing that was asked of people is taken back.
final class Loosened {

    private Loosened() {}

    static List<String> between(Playbook before, Playbook later) {
        return before.actions().stream()
                .flatMap(action ->
                        later
                                .find(action.code())
                                .map(now -> less(action, now))
                                .orElse(Optional.of("drops " + action.code()))
                                .stream())
                .toList();
    }

    private static Optional<String> less(Action before, Action now) {
        var code = before.code();
        if (now.who() != before.who()) return Optional.of("gives " + code + " to somebody else");
        if (now.due().from() != before.due().from())
            return Optional.of("counts " + code + " from another event");
        if (now.due().minutes() > before.due().minutes())
            return Optional.of("gives " + code + " longer");
        if (now.escalation().minutes() > before.escalation().minutes())
            return Optional.of("lets " + code + " wait longer for the next person");
        return isAskedInFewerPlaces(before, now)
                ? Optional.of("asks " + code + " in fewer places")
                : Optional.empty();
    }

    private static boolean isAskedInFewerPlaces(Action before, Action now) {
        return !now.nations().containsAll(before.nations())
                || !covers(now.settings(), before.settings())
                || !covers(now.areas(), before.areas());
    }

    /// None named is everywhere.
    private static boolean covers(Set<String> now, Set<String> before) {
        return now.isEmpty() || !before.isEmpty() && now.containsAll(before);
    }
}
