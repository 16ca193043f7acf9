package org.lantern.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.lantern.area.Areas;
import org.lantern.database.Reads;
import org.lantern.kernel.TeamRef;
import org.springframework.stereotype.Service;

/// What whoever sets up agencies has still to do, so that no concern comes where nobody is.
@Service
@Reads
class SetUpGaps {

    private static final Duration AHEAD = Duration.ofDays(7);

    private final SetUp setUp;
    private final GapRows rows;
    private final DeskFacts facts;
    private final Areas areas;
    private final Clock clock;

    SetUpGaps(SetUp setUp, GapRows rows, DeskFacts facts, Areas areas, Clock clock) {
        this.setUp = setUp;
        this.rows = rows;
        this.facts = facts;
        this.areas = areas;
        this.clock = clock;
    }

    /// The worst first. Only the board opens desks, and so only it is told where one is missing.
    public List<Gap> of(Acting.Practitioner acting, Locale locale) {
        var agencies = setUp.agencies(acting);
        var gaps = new ArrayList<Gap>();
        if (setUp.isBoard(acting)) {
            var without = rows.withoutDesk(agencies);
            agencies.stream()
                    .filter(agency -> without.contains(agency.ref()))
                    .map(Gap::noDesk)
                    .forEach(gaps::add);
        }
        rows.withoutPeople(agencies).stream().map(Gap::nobody).forEach(gaps::add);
        var byArea = rows.desks(agencies);
        var hours = facts.hours(byArea.values().stream().flatMap(List::stream).distinct().toList());
        byArea.forEach((area, desks) ->
                closed(desks, hours)
                        .map(when -> Gap.closed(areas.nameOf(area, locale), desks.getFirst(), when))
                        .ifPresent(gaps::add));
        return gaps;
    }

    /// The next hours at which none of these desks is open.
    private Optional<Shift> closed(List<TeamRef> desks, Map<TeamRef, List<DeskHours>> hours) {
        if (!hours.keySet().containsAll(desks)) return Optional.empty();
        var now = clock.instant();
        var week = new Shift(now, now.plus(AHEAD));
        var open =
                desks.stream()
                        .flatMap(desk -> hours.getOrDefault(desk, List.of()).stream())
                        .flatMap(span -> span.shifts(week, _ -> true).stream())
                        .sorted(Comparator.comparing(Shift::from))
                        .toList();
        return firstBetween(open, week);
    }

    private static Optional<Shift> firstBetween(List<Shift> open, Shift week) {
        Instant covered = week.from();
        for (var shift : open) {
            if (shift.from().isAfter(covered)) return Optional.of(new Shift(covered, shift.from()));
            if (shift.until().isAfter(covered)) covered = shift.until();
        }
        return covered.isBefore(week.until())
                ? Optional.of(new Shift(covered, week.until()))
                : Optional.empty();
    }

    /// Something that is missing.
    ///
    /// @param name of the agency, the desk or the area to which it is missing
    /// @param at the page on which it is mended
    record Gap(Kind kind, String name, String at, Optional<Shift> when) {

        /// What is missing.
        enum Kind {
            NO_DESK,
            NOBODY,
            CLOSED
        }

        private static Gap noDesk(Agency agency) {
            var at = "/set-up/agencies/" + agency.ref();
            return new Gap(Kind.NO_DESK, agency.name(), at, Optional.empty());
        }

        private static Gap nobody(Agencies.Team desk) {
            return new Gap(
                    Kind.NOBODY, desk.name(), "/set-up/desks/" + desk.ref(), Optional.empty());
        }

        private static Gap closed(String area, TeamRef desk, Shift when) {
            return new Gap(Kind.CLOSED, area, "/set-up/desks/" + desk, Optional.of(when));
        }
    }
}
