package org.lantern.access;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
    private final DeskFacts facts;
    private final NumberRows numbers;
    private final AccessSettings settings;
    private final Ids ids;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Desks(
            DeskRows rows,
            DeskFacts facts,
            NumberRows numbers,
            AccessSettings settings,
            Ids ids,
            Clock clock,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.facts = facts;
        this.numbers = numbers;
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
        var hours = facts.hours(desks.stream().map(Desk::team).toList());
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

    /// GSS codes of the areas that have a desk with a number that somebody checked.
    @Reads
    public Set<String> numbered() {
        return rows.numbered();
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

    /// What is set up for a desk.
    @Reads
    public Desk.Setting setting(TeamRef ref) {
        return new Desk.Setting(
                rows.number(ref),
                facts.hours(List.of(ref)).getOrDefault(ref, List.of()),
                facts.areas(ref));
    }

    /// Opens a desk.
    public TeamRef open(Desk.New desk, By by) {
        var ref = new TeamRef(ids.next());
        var now = clock.instant();
        rows.insert(ref, desk);
        if (desk.phone().isPresent()) numbers.say(ids.next(), ref, desk.phone(), by, now);
        if (!desk.hours().isEmpty()) facts.sayHours(ids.next(), ref, desk.hours(), by, now);
        for (var area : desk.areas()) facts.giveArea(ids.next(), ref, area, by, now);
        record("desk-opened", ref, by);
        return ref;
    }

    /// When it answers from now on; none is day and night.
    public void setHours(TeamRef ref, List<DeskHours> hours, By by) {
        facts.sayHours(ids.next(), ref, hours, by, clock.instant());
        record("desk-hours-set", ref, by);
    }

    /// Its own number from now on; without one it is rung through the switchboard of its agency.
    public void setNumber(TeamRef ref, Optional<CheckedNumber> number, By by) {
        numbers.say(ids.next(), ref, number, by, clock.instant());
        record("desk-number-set", ref, by);
    }

    /// Which areas it answers for from now on.
    ///
    /// @throws OnlyDesk when nobody would answer for one that it gives up
    public void setAreas(TeamRef ref, Set<String> areas, By by) {
        var now = clock.instant();
        var before = facts.areas(ref);
        for (var area : before)
            if (!areas.contains(area)) {
                if (!facts.answersElsewhere(area, ref)) throw new OnlyDesk(area);
                facts.endArea(ref, area, by, now);
            }
        for (var area : areas)
            if (!before.contains(area)) facts.giveArea(ids.next(), ref, area, by, now);
        record("desk-areas-set", ref, by);
    }

    private void record(String act, TeamRef ref, By by) {
        events.publishEvent(new AccountActed(act, ref.value(), by, clock.instant()));
    }

    private static boolean covers(List<DeskHours> hours, Instant at) {
        return hours.isEmpty() || hours.stream().anyMatch(span -> span.cover(at));
    }

    /// What waits there would wait where nobody looks.
    public static final class OnlyDesk extends Refused.Conflict {

        private final String area;

        OnlyDesk(String area) {
            super("No other desk answers for that area");
            this.area = area;
        }

        /// GSS code.
        public String area() {
            return area;
        }
    }
}
