package org.lantern.access;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.lantern.database.Reads;
import org.lantern.kernel.By;
import org.lantern.kernel.Ids;
import org.lantern.kernel.Refused;
import org.lantern.kernel.TeamRef;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Which desk answers for an area, and when.
@Service
@Transactional
public class Desks {

    private final DeskRows rows;
    private final AccessSettings settings;
    private final Ids ids;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Desks(
            DeskRows rows,
            AccessSettings settings,
            Ids ids,
            Clock clock,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.settings = settings;
        this.ids = ids;
        this.clock = clock;
        this.events = events;
    }

    /// The desks that answer for an area at that time. Where all are closed it is every desk of the
    /// area, so that nothing goes unrouted; where there is none, the area is not on Lantern.
    @Reads
    public List<Desk> answeringFor(String area, Instant at) {
        var desks = rows.answeringFor(area);
        var hours = rows.hours(desks);
        var open =
                desks.stream()
                        .filter(desk -> covers(hours.getOrDefault(desk.team(), List.of()), at))
                        .toList();
        return open.isEmpty() ? desks : open;
    }

    /// Whether an area is on Lantern: some desk answers for it.
    @Reads
    public boolean served(String area) {
        return rows.served(area);
    }

    /// The desk that takes what belongs to nobody else, until another accepts it. A deployment
    /// without one cannot take a concern whose place is unknown, and must say so.
    @Reads
    public Optional<Desk> fallback() {
        return settings.fallbackArea()
                .flatMap(area -> answeringFor(area, clock.instant()).stream().findFirst());
    }

    /// GSS code of the area whose desk takes what belongs to nobody else.
    @Reads
    public Optional<String> fallbackArea() {
        return settings.fallbackArea().filter(rows::served);
    }

    /// The desks at which somebody works.
    @Reads
    public List<Desk> of(Acting.Practitioner acting) {
        return rows.of(acting.ref());
    }

    @Reads
    public Desk find(TeamRef ref) {
        return rows.find(ref).orElseThrow(Refused.Missing::new);
    }

    /// Opens a desk.
    public TeamRef open(Desk.New desk, By by) {
        var ref = new TeamRef(ids.next());
        rows.insert(ref, desk);
        events.publishEvent(new AccountActed("desk-opened", ref.value(), by, clock.instant()));
        return ref;
    }

    private static boolean covers(List<DeskHours> hours, Instant at) {
        return hours.isEmpty() || hours.stream().anyMatch(span -> span.cover(at));
    }
}
