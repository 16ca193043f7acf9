package org.lantern.protection.web;

import java.util.Map;
import java.util.Optional;
import org.lantern.access.Acting;
import org.lantern.access.DeskPart;
import org.lantern.access.FirstPagePart;
import org.lantern.protection.Unmet;
import org.springframework.stereotype.Component;

/// That a plan runs which nobody may meet, on the first page of those who can have it put right.
@Component
class UnmetPart implements DeskPart {

    private final Unmet unmet;

    UnmetPart(Unmet unmet) {
        this.unmet = unmet;
    }

    @Override
    public int order() {
        return 1;
    }

    @Override
    public Optional<FirstPagePart> firstPage(Acting.Practitioner acting) {
        var count = unmet.count(acting);
        return count == 0
                ? Optional.empty()
                : Optional.of(
                        new FirstPagePart(
                                "protection/unmet", "unmet", Map.of("protectionUnmet", count)));
    }
}
