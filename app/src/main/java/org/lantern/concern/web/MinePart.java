package org.lantern.concern.web;

import java.util.Map;
import java.util.Optional;
import org.lantern.access.Acting;
import org.lantern.access.DeskPart;
import org.lantern.access.FirstPagePart;
import org.lantern.access.NavigationItem;
import org.lantern.concern.Followed;
import org.springframework.stereotype.Component;

/// The way to one's own concerns. A safeguarding lead is told there, and on the first page, how
/// many their colleagues raised that they have not looked at yet.
@Component
class MinePart implements DeskPart {

    private final Followed followed;

    MinePart(Followed followed) {
        this.followed = followed;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public Optional<NavigationItem> navigation(Acting.Practitioner acting) {
        return Optional.of(
                new NavigationItem("/concerns/mine", "door.menu.mine", followed.newTo(acting)));
    }

    @Override
    public Optional<FirstPagePart> firstPage(Acting.Practitioner acting) {
        var count = followed.newTo(acting);
        return count == 0
                ? Optional.empty()
                : Optional.of(
                        new FirstPagePart(
                                "concern/first-page", "mine", Map.of("concernNew", count)));
    }
}
