package org.lantern.notification.web;

import java.util.Optional;
import org.lantern.access.Acting;
import org.lantern.access.DeskPart;
import org.lantern.access.NavigationItem;
import org.lantern.notification.DeadLetters;
import org.springframework.stereotype.Component;

/// Leads managers and administrators to messages that did not arrive, where there are any.
@Component
class UndeliveredPart implements DeskPart {

    private final DeadLetters letters;

    UndeliveredPart(DeadLetters letters) {
        this.letters = letters;
    }

    @Override
    public int order() {
        return 6;
    }

    @Override
    public int menuOrder() {
        return 50;
    }

    @Override
    public Optional<NavigationItem> navigation(Acting.Practitioner acting) {
        if (!DeadLetters.isFor(acting)) return Optional.empty();
        var many = letters.of(acting).size();
        return many == 0
                ? Optional.empty()
                : Optional.of(
                        new NavigationItem("/undelivered", "notification.undelivered.menu", many));
    }
}
