package org.lantern.protection.web;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.lantern.access.Acting;
import org.lantern.access.DeskPart;
import org.lantern.access.FirstPagePart;
import org.lantern.access.NavigationItem;
import org.lantern.protection.Board;
import org.lantern.protection.HeldParts;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/// The hours that run, on the first page of whoever has a part in them or answers for them.
@Component
class RunningPart implements DeskPart {

    private final Board board;
    private final HeldParts held;
    private final HourWords words;
    private final Clock clock;

    RunningPart(Board board, HeldParts held, HourWords words, Clock clock) {
        this.board = board;
        this.held = held;
        this.words = words;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public int menuOrder() {
        return 2;
    }

    @Override
    public Optional<NavigationItem> navigation(Acting.Practitioner acting) {
        return acting.deskAreas().isEmpty() && acting.managedAreas().isEmpty()
                ? Optional.empty()
                : Optional.of(new NavigationItem("/plans", "protection.board.menu", 0));
    }

    @Override
    public Optional<FirstPagePart> firstPage(Acting.Practitioner acting) {
        var locale = LocaleContextHolder.getLocale();
        var now = clock.instant();
        var all = board.first(acting).stream().map(hour -> words.row(hour, now, locale)).toList();
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new FirstPagePart(
                                "protection/running",
                                "running",
                                Map.of(
                                        "protectionRunning",
                                        all,
                                        "protectionHolds",
                                        !held.mine(acting).isEmpty())));
    }
}
