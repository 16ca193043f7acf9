package org.lantern.notification.web;

import java.util.Map;
import java.util.Optional;
import org.lantern.access.Acting;
import org.lantern.access.DeskPart;
import org.lantern.access.FirstPagePart;
import org.lantern.access.NavigationItem;
import org.lantern.notification.Notices;
import org.springframework.stereotype.Component;

/// How many notices somebody has still to acknowledge in the navigation, and each on the first
/// page.
@Component
class NoticesPart implements DeskPart {

    private final Notices notices;

    NoticesPart(Notices notices) {
        this.notices = notices;
    }

    @Override
    public int order() {
        return 6;
    }

    @Override
    public int menuOrder() {
        return 3;
    }

    @Override
    public Optional<NavigationItem> navigation(Acting.Practitioner acting) {
        return Optional.of(
                new NavigationItem("/notices", "notification.menu", notices.count(acting)));
    }

    @Override
    public Optional<FirstPagePart> firstPage(Acting.Practitioner acting) {
        var waiting = NoticeCard.of(notices.waiting(acting));
        return waiting.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new FirstPagePart(
                                "notification/parts", "part", Map.of("notices", waiting)));
    }
}
