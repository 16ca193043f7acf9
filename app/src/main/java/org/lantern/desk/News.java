package org.lantern.desk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lantern.access.Acting;
import org.lantern.access.FirstPagePart;
import org.lantern.audit.WhatChanged;
import org.lantern.ui.Phrase;
import org.lantern.ui.Phrasebook;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What others did to the records of somebody since they were last here. They were last here when
/// they last did or looked at anything before they signed in this time: so it stands still until
/// they sign in again, and nothing has to be ticked off. That they were shown it is recorded on
/// each of those records.
@Service
@Transactional
class News {

    private static final Duration AT_MOST_AGO = Duration.ofDays(14);
    private static final int RECORDS = 6;
    private static final int DEEDS = 3;

    private final WhatChanged changes;
    private final Theirs theirs;
    private final Phrasebook phrases;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    News(
            WhatChanged changes,
            Theirs theirs,
            Phrasebook phrases,
            Clock clock,
            ApplicationEventPublisher events) {
        this.changes = changes;
        this.theirs = theirs;
        this.phrases = phrases;
        this.clock = clock;
        this.events = events;
    }

    /// Nothing where nobody did anything, or they were never here before.
    Optional<FirstPagePart> of(
            Optional<Instant> signedIn, Locale locale, Acting.Practitioner acting) {
        var last = signedIn.flatMap(at -> changes.lastDeed(acting.ref(), at));
        if (last.isEmpty()) return Optional.empty();
        var news = news(last.get(), locale, acting);
        return news.lines().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new FirstPagePart(
                                "desk/parts",
                                "news",
                                Map.of(
                                        "deskNews",
                                        news.lines(),
                                        "deskNewsMore",
                                        news.more(),
                                        "deskLastHere",
                                        last.get())));
    }

    private Few news(Instant last, Locale locale, Acting.Practitioner acting) {
        var places = theirs.of(acting, locale);
        var earliest = clock.instant().minus(AT_MOST_AGO);
        var since = last.isBefore(earliest) ? earliest : last;
        var byPlace = new LinkedHashMap<Theirs.Place, Line>();
        for (var change : changes.since(since, places.keySet(), acting.ref())) {
            var place = places.get(change.record());
            if (place != null)
                byPlace.computeIfAbsent(place, _ -> new Line(place, change.at(), new ArrayList<>()))
                        .what()
                        .add(said(change.act(), locale));
        }
        var lines =
                byPlace.values().stream().limit(RECORDS).map(line -> line.atMost(DEEDS)).toList();
        shown(lines, places, acting);
        return new Few(lines, byPlace.size() - lines.size());
    }

    private void shown(
            List<Line> lines, Map<UUID, Theirs.Place> places, Acting.Practitioner acting) {
        var seen = lines.stream().map(Line::place).collect(Collectors.toSet());
        var records =
                places.entrySet().stream()
                        .filter(one -> seen.contains(one.getValue()))
                        .map(Map.Entry::getKey)
                        .toList();
        if (!records.isEmpty())
            events.publishEvent(new NewsListed(records, acting.by(), clock.instant()));
    }

    private Phrase said(String act, Locale locale) {
        return phrases.find("audit.act." + act, locale).orElseGet(() -> new Phrase(act, "en"));
    }

    /// @param more on how many more records others did something
    private record Few(List<Line> lines, int more) {}

    /// What others did to one record.
    ///
    /// @param at when the last of it was done
    /// @param what kinds of deeds, the last first
    record Line(Theirs.Place place, Instant at, List<Phrase> what) {

        private Line atMost(int deeds) {
            return new Line(place, at, what.stream().distinct().limit(deeds).toList());
        }
    }
}
