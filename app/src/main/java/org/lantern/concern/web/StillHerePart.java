package org.lantern.concern.web;

import java.util.Map;
import java.util.Optional;
import org.lantern.access.Acting;
import org.lantern.access.DeskPart;
import org.lantern.access.FirstPagePart;
import org.lantern.concern.StillHere;
import org.springframework.stereotype.Component;

/// On the first page, how many children are here tonight whom an area outside Lantern decides on.
@Component
class StillHerePart implements DeskPart {

    private final StillHere here;

    StillHerePart(StillHere here) {
        this.here = here;
    }

    @Override
    public int order() {
        return 21;
    }

    @Override
    public Optional<FirstPagePart> firstPage(Acting.Practitioner acting) {
        var count = here.count(acting);
        return count == 0
                ? Optional.empty()
                : Optional.of(
                        new FirstPagePart(
                                "concern/still-here-part",
                                "here",
                                Map.of("concernsStillHere", count)));
    }
}
