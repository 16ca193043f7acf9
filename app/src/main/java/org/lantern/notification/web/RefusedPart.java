package org.lantern.notification.web;

import java.util.Map;
import java.util.Optional;
import org.lantern.access.Acting;
import org.lantern.access.DeskPart;
import org.lantern.access.FirstPagePart;
import org.lantern.notification.OwnWays;
import org.springframework.stereotype.Component;

/// That an address of theirs was refused, first on the page after sign-in: until they mend it no
/// message reaches them there.
@Component
class RefusedPart implements DeskPart {

    private final OwnWays ways;

    RefusedPart(OwnWays ways) {
        this.ways = ways;
    }

    @Override
    public int order() {
        return 2;
    }

    @Override
    public Optional<FirstPagePart> firstPage(Acting.Practitioner acting) {
        var refused = ways.refused(acting);
        return refused.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new FirstPagePart(
                                "notification/parts",
                                "refused",
                                Map.of("notificationRefused", refused)));
    }
}
