package org.lantern.concern.web;

import java.util.Map;
import java.util.Optional;
import org.lantern.access.Acting;
import org.lantern.access.DeskPart;
import org.lantern.access.FirstPagePart;
import org.lantern.concern.Handovers;
import org.springframework.stereotype.Component;

/// What was handed to somebody, on their first page.
@Component
class HandoverPart implements DeskPart {

    private final Handovers handovers;

    HandoverPart(Handovers handovers) {
        this.handovers = handovers;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<FirstPagePart> firstPage(Acting.Practitioner acting) {
        var count = handovers.toMe(acting).size();
        return count == 0
                ? Optional.empty()
                : Optional.of(
                        new FirstPagePart(
                                "concern/first-page", "handovers", Map.of("handoverCount", count)));
    }
}
