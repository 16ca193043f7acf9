package org.lantern.access;

import java.util.Optional;
import org.springframework.stereotype.Component;

/// The way to one's own account, last in the navigation.
@Component
class OwnAccountPart implements DeskPart {

    @Override
    public int order() {
        return 1000;
    }

    @Override
    public Optional<NavigationItem> navigation(Acting.Practitioner acting) {
        return Optional.of(new NavigationItem("/account", "access.account.menu", 0));
    }
}
