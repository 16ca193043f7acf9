package org.lantern.concern.web;

import java.util.Map;
import java.util.Optional;
import org.lantern.access.Acting;
import org.lantern.access.DeskPart;
import org.lantern.access.FirstPagePart;
import org.lantern.access.NavigationItem;
import org.lantern.concern.DutyDesk;
import org.lantern.concern.Handovers;
import org.lantern.concern.Lane;
import org.springframework.stereotype.Component;

/// The way to the duty desk, with how many wait there, and on the first page what is urgent, who
/// stays here although an area outside Lantern decides, and what they took up themselves.
@Component
class DutyDeskPart implements DeskPart {

    private static final int AT_MOST = 5;

    private final DutyDesk desk;
    private final Handovers handovers;

    DutyDeskPart(DutyDesk desk, Handovers handovers) {
        this.desk = desk;
        this.handovers = handovers;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public int menuOrder() {
        return 1;
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
        var counts = desk.counts(acting);
        var staying = counts.getOrDefault(Lane.STAYING, 0);
        var held = handovers.mine(acting).stream().limit(AT_MOST).toList();
        handovers.shown(held.stream().map(Handovers.Held::concern).toList(), acting);
        return Optional.of(
                new FirstPagePart(
                        "concern/first-page",
                        "desk",
                        Map.of(
                                "concernCount",
                                counts.values().stream().mapToInt(count -> count).sum() - staying,
                                "concernUrgent",
                                counts.getOrDefault(Lane.URGENT, 0),
                                "concernStaying",
                                staying,
                                "concernsHeld",
                                held)));
    }

    private boolean worksThere(Acting.Practitioner acting) {
        return !desk.areas(acting).isEmpty();
    }
}
