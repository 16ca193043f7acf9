package org.lantern.notification.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lantern.notification.Occasion;
import org.lantern.notification.WaitingNotice;

/// All that somebody is told of one thing: one card, and one tap for all of it.
///
/// @param link the page that they are about
/// @param about what that is, as the words know it: `plan`, `concern`, or anything else
public record NoticeCard(String link, String about, boolean drill, List<WaitingNotice> notices) {

    private static final Map<String, String> ABOUT =
            Map.of("/plans/", "plan", "/concerns/", "concern");

    /// In the order in which they wait.
    static List<NoticeCard> of(List<WaitingNotice> waiting) {
        return waiting.stream()
                .collect(groupingBy(Key::of, LinkedHashMap::new, toList()))
                .entrySet()
                .stream()
                .map(e ->
                        new NoticeCard(
                                e.getKey().link(),
                                about(e.getKey().link()),
                                e.getKey().drill(),
                                e.getValue()))
                .toList();
    }

    /// Each once.
    public List<Occasion> occasions() {
        return notices.stream().map(WaitingNotice::occasion).distinct().toList();
    }

    public boolean urgent() {
        return notices.stream().anyMatch(WaitingNotice::urgent);
    }

    /// Whether one of them waits until somebody takes it up.
    public boolean ring() {
        return notices.stream().anyMatch(WaitingNotice::ring);
    }

    /// Whether it is answered on the page that it leads to.
    public boolean answeredOnItsPage() {
        return occasions().stream().allMatch(Occasion::isAnsweredOnItsPage);
    }

    /// When the first of them was told, in the order in which they wait.
    public Instant toldAt() {
        return notices.getFirst().toldAt();
    }

    private static String about(String link) {
        return ABOUT.entrySet().stream()
                .filter(each -> link.startsWith(each.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("other");
    }

    private record Key(String link, boolean drill) {
        static Key of(WaitingNotice notice) {
            return new Key(notice.link(), notice.drill());
        }
    }
}
