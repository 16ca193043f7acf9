package org.lantern.casefile.web;

import java.util.Optional;
import org.lantern.access.Acting;
import org.lantern.access.DeskPart;
import org.lantern.access.NavigationItem;
import org.lantern.access.Role;
import org.springframework.stereotype.Component;

/// The way to the cases, for everybody who may have one.
@Component
class CasesPart implements DeskPart {

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Optional<NavigationItem> navigation(Acting.Practitioner acting) {
        var countsOnly =
                acting.roles().stream().allMatch(r -> r == Role.ANALYST || r == Role.ADMINISTRATOR);
        return countsOnly && !acting.roles().isEmpty()
                ? Optional.empty()
                : Optional.of(new NavigationItem("/cases", "casefile.list", 0));
    }
}
