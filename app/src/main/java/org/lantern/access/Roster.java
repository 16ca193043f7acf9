package org.lantern.access;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.lantern.kernel.PractitionerRef;
import org.lantern.ui.Option;
import org.lantern.ui.Phrase;

/// What is known of one team's rota, and who is therefore on call at a moment.
///
/// @param hours when the team answers; none: day and night
/// @param turns that were not ended
/// @param away when somebody cannot be on call
/// @param swaps that were accepted, in that order
/// @param made the ranks for which somebody was ever put on
/// @param people who may be rung at all: those whose account is closed are not among them
record Roster(
        List<DeskHours> hours,
        List<Turn> turns,
        List<Away> away,
        List<Swap> swaps,
        Set<Rank> made,
        List<Person> people) {

    private static final Comparator<Colleague> BY_NAME =
            Comparator.comparing(Colleague::name).thenComparing(one -> one.ref().value());

    /// Nobody: a hole.
    List<Colleague> onCall(Rank rank, Instant at) {
        var holders = holders(rank, at);
        return people.stream()
                .filter(one ->
                        made.contains(rank) ? holders.contains(one.ref()) : stands(one, rank))
                .filter(one -> !made.contains(rank) || one.mayBe(rank))
                .filter(one -> away.stream().noneMatch(a -> a.is(one.ref(), at)))
                .map(Person::colleague)
                .sorted(BY_NAME)
                .toList();
    }

    /// Whether the team answers then at all.
    boolean isOpen(Instant at) {
        return hours.isEmpty() || hours.stream().anyMatch(span -> span.cover(at));
    }

    /// Whose turn it is, whether or not they are there.
    Set<PractitionerRef> holders(Rank rank, Instant at) {
        var holders = new LinkedHashSet<PractitionerRef>();
        for (var turn : turns) if (turn.rank() == rank && turn.covers(at)) holders.add(turn.who());
        for (var swap : swaps)
            if (swap.rank() == rank) {
                if (swap.shift().covers(at) && holders.remove(swap.by())) holders.add(swap.to());
                if (swap.back().filter(back -> back.covers(at)).isPresent()
                        && holders.remove(swap.to())) holders.add(swap.by());
            }
        return holders;
    }

    /// When somebody is on call in a rank: each shift whole, also where it has begun before.
    List<Shift> shifts(PractitionerRef who, Rank rank, Shift within) {
        var shifts = new ArrayList<Shift>();
        for (var turn : turns)
            if (turn.rank() == rank && turn.who().equals(who)) shifts.addAll(turn.shifts(within));
        for (var swap : swaps) {
            if (swap.by().equals(who) && shifts.remove(swap.shift()))
                swap.back().ifPresent(shifts::add);
            else if (swap.to().equals(who) && swap.rank() == rank) {
                shifts.add(swap.shift());
                swap.back().ifPresent(shifts::remove);
            }
        }
        return shifts.stream()
                .distinct()
                .filter(within::meets)
                .filter(one -> holders(rank, one.latest(within)).contains(who))
                .filter(one -> away.stream().noneMatch(a -> a.isAllThrough(who, one)))
                .sorted(Comparator.comparing(Shift::from))
                .toList();
    }

    /// The moments in a stretch at which somebody else may be on call than just before.
    Stream<Instant> changes(Shift within) {
        var shifts = turns.stream().flatMap(turn -> turn.shifts(within).stream());
        var absences = away.stream().map(Away::when);
        var swapped =
                swaps.stream().flatMap(s -> Stream.concat(Stream.of(s.shift()), s.back().stream()));
        var opening = hours.stream().flatMap(span -> span.shifts(within, _ -> true).stream());
        return Stream.of(shifts, absences, swapped, opening)
                .flatMap(all -> all)
                .flatMap(one -> Stream.of(one.from(), one.until()));
    }

    /// Before anybody was put on the rota in that rank.
    private static boolean stands(Person one, Rank rank) {
        return switch (rank) {
            case ON_CALL -> one.member();
            case MANAGER -> one.manager();
            case SECOND, DIRECTOR -> false;
        };
    }

    /// Somebody cannot be on call.
    record Away(UUID id, PractitionerRef who, Shift when) {

        boolean is(PractitionerRef somebody, Instant at) {
            return who.equals(somebody) && when.covers(at);
        }

        boolean isAllThrough(PractitionerRef somebody, Shift shift) {
            return who.equals(somebody)
                    && !when.from().isAfter(shift.from())
                    && !when.until().isBefore(shift.until());
        }
    }

    /// Somebody who may be rung.
    ///
    /// @param member of the team
    /// @param manager of it: they answer for its areas, and may see what stands there
    record Person(Colleague colleague, boolean member, boolean manager) {

        /// To choose from a list.
        Option option() {
            return Option.of(ref().toString(), Phrase.of(colleague.name()));
        }

        PractitionerRef ref() {
            return colleague.ref();
        }

        /// Only those are rung who may then see what they are rung for.
        boolean mayBe(Rank rank) {
            return switch (rank) {
                case ON_CALL, SECOND -> member;
                case MANAGER, DIRECTOR -> manager;
            };
        }
    }
}
