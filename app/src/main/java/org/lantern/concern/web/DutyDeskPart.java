package org.lantern.concern.web;

import java.util.Map;
import java.util.Optional;
import org.lantern.access.Acting;
import org.lantern.access.DeskPart;
import org.lantern.access.FirstPagePart;
import org.lantern.access.NavigationItem;
import org.lantern.concern.DutyDesk;
import org.lantern.concern.Lane;
import org.springframework.stereotype.Component;

/// The way to the duty desk, with how many wait there, and what is urgent on the first page.
@Component
class DutyDeskPart implements DeskPart {

    private final DutyDesk desk;

    DutyDeskPart(DutyDesk desk) {
        this.desk = desk;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<NavigationItem> navigation(Acting.Practitioner acting) {
        return worksThere(acting)
                ? Optional.of(
                        new NavigationItem("/desk/queue", "concern.desk.menu", desk.count(acting)))
                : Optional.empty();
    }

    @Override
    public Optional<FirstPagePart> firstPage(Acting.Practitioner acting) {
        if (!worksThere(acting)) return Optional.empty();
        return Optional.of(
                new FirstPagePart(
                        "concern/first-page",
                        "desk",
                        Map.of(
                                "concernCount",
                                desk.count(acting),
                                "concernUrgent",
                                desk.count(Lane.URGENT, acting))));
    }

    private boolean worksThere(Acting.Practitioner acting) {
        return !desk.areas(acting).isEmpty();
    }
}
