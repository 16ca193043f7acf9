package org.lantern.concern.web;

import java.util.Map;
import java.util.Optional;
import org.lantern.access.Acting;
import org.lantern.access.DeskPart;
import org.lantern.access.FirstPagePart;
import org.lantern.access.NavigationItem;
import org.lantern.concern.Followed;
import org.springframework.stereotype.Component;

/// The way to one's own concerns, and the latest of them on the first page. A safeguarding lead is
/// told there, and in the navigation, how many their colleagues raised that they have not looked at
/// yet.
@Component
class MinePart implements DeskPart {

    private static final int LATEST = 5;

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
    public boolean countsWhatIsSeen() {
        return true;
    }

    @Override
    public Optional<FirstPagePart> firstPage(Acting.Practitioner acting) {
        if (!acting.deskAreas().isEmpty() && followed.newTo(acting) == 0) return Optional.empty();
        var latest = followed.of(acting, LATEST);
        if (latest.isEmpty()) return Optional.empty();
        return Optional.of(
                new FirstPagePart(
                        "concern/first-page",
                        "mine",
                        Map.of(
                                "concernNew",
                                followed.newTo(acting),
                                "concernsFollowed",
                                latest,
                                "concernMe",
                                acting.ref())));
    }
}
