package org.lantern.access;

import java.util.Optional;
import org.springframework.stereotype.Component;

/// The way to the rotas, for those who may be on one or keep one.
@Component
class RotaMenu implements DeskPart {

    @Override
    public int order() {
        return 700;
    }

    @Override
    public Optional<NavigationItem> navigation(Acting.Practitioner acting) {
        var concerned =
                !acting.teams().isEmpty()
                        || acting.has(Role.MANAGER)
                        || acting.has(Role.ADMINISTRATOR);
        return Optional.of(new NavigationItem("/rota", "access.rota.menu", 0))
                .filter(_ -> concerned);
    }
}
