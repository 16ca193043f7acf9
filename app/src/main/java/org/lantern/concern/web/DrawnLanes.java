package org.lantern.concern.web;

import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.lantern.access.OpenSessions;
import org.lantern.access.Practitioners;
import org.lantern.concern.Lane;
import org.lantern.concern.OpenDesks;
import org.lantern.concern.Queue;
import org.lantern.kernel.PractitionerRef;
import org.lantern.notification.LivePart;
import org.lantern.ui.Drawing;
import org.springframework.stereotype.Component;

/// The lanes of desks that stand open. Whose session has ended meanwhile, or whose account was
/// closed, is sent nothing.
@Component
class DrawnLanes implements LivePart {

    private static final String ROW = "concern/drawn-row";

    private final OpenSessions sessions;
    private final Practitioners practitioners;
    private final OpenDesks desks;
    private final QueueWords words;
    private final Drawing drawing;

    DrawnLanes(
            OpenSessions sessions,
            Practitioners practitioners,
            OpenDesks desks,
            QueueWords words,
            Drawing drawing) {
        this.sessions = sessions;
        this.practitioners = practitioners;
        this.desks = desks;
        this.words = words;
        this.drawing = drawing;
    }

    @Override
    public Map<Page, String> drawn(Collection<Page> pages) {
        var open = sessions.goingOn(pages.stream().map(Page::session).toList());
        var those = pages.stream().filter(page -> open.contains(page.session())).toList();
        var who = those.stream().map(DrawnLanes::whose).distinct().toList();
        var queues = desks.queues(practitioners.acting(who));
        var drawn = new HashMap<Page, String>();
        var once = new IdentityHashMap<Queue, Map<Locale, String>>();
        for (var page : those) {
            var queue = queues.get(whose(page));
            if (queue != null)
                drawn.put(
                        page,
                        once.computeIfAbsent(queue, _ -> new HashMap<>())
                                .computeIfAbsent(page.locale(), locale -> draw(queue, locale)));
        }
        return drawn;
    }

    /// What the lanes show.
    Map<String, Object> model(Queue queue, Locale locale) {
        return Map.of(
                "lanes",
                lanes(queue, locale),
                "count",
                queue.count(),
                "sounding",
                queue.sounding());
    }

    /// One lane by itself.
    LaneView lane(Lane lane, Queue.Part part, Locale locale) {
        return lane(lane, part, words.rows(part, locale), locale);
    }

    private List<LaneView> lanes(Queue queue, Locale locale) {
        var rows = words.rows(queue, locale);
        return queue.lanes().entrySet().stream()
                .map(e ->
                        lane(
                                e.getKey(),
                                e.getValue(),
                                rows.getOrDefault(e.getKey(), List.of()),
                                locale))
                .toList();
    }

    private LaneView lane(Lane lane, Queue.Part part, List<QueueRow> rows, Locale locale) {
        return new LaneView(
                lane,
                part.count(),
                part.last(),
                rows.stream()
                        .map(row -> drawing.drawOnce(ROW, Map.of("row", row), locale))
                        .toList());
    }

    private static PractitionerRef whose(Page page) {
        return page.session().who();
    }

    private String draw(Queue queue, Locale locale) {
        return drawing.draw("concern/lanes", model(queue, locale), locale);
    }
}
