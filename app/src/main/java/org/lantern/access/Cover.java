package org.lantern.access;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.lantern.kernel.TeamRef;

/// A team's own rota, and those of the desks that answer in its place when it has closed.
///
/// @param elsewhere for each of its areas, when the other desks answer there
record Cover(Roster own, List<Beside> besides, List<Elsewhere> elsewhere) {

    /// Nobody: a hole.
    List<Colleague> onCall(Rank rank, Instant at) {
        var elsewhere =
                besidesAt(at).stream()
                        .flatMap(other -> other.roster().onCall(rank, at).stream())
                        .distinct()
                        .toList();
        return elsewhere.isEmpty() ? own.onCall(rank, at) : elsewhere;
    }

    /// The ranks in which a moment without anybody is a hole: that which answers first, and those
    /// for which a rota was made.
    List<Rank> watched() {
        return Arrays.stream(Rank.values())
                .filter(rank -> rank == Rank.ON_CALL || own.made().contains(rank))
                .toList();
    }

    /// A stretch of time, cut wherever somebody else may be on call or where one of those moments
    /// lies.
    List<Piece> pieces(Shift within, Stream<Instant> cuts) {
        var all = Stream.concat(Stream.of(own), besides.stream().map(Beside::roster));
        var moments = new TreeSet<Instant>();
        Stream.of(
                        cuts,
                        all.flatMap(roster -> roster.changes(within)),
                        elsewhere.stream().flatMap(area -> area.changes(within)))
                .flatMap(some -> some)
                .filter(within::covers)
                .forEach(moments::add);
        moments.add(within.from());
        var pieces = new ArrayList<Piece>();
        for (var from : moments) {
            var until = Optional.ofNullable(moments.higher(from)).orElse(within.until());
            pieces.add(piece(new Shift(from, until)));
        }
        return pieces;
    }

    /// When nobody is on call in a rank where somebody should be.
    List<Hole> holes(Shift within) {
        var pieces = pieces(within, Stream.empty());
        var holes = new ArrayList<Hole>();
        for (var rank : watched())
            for (var piece : pieces)
                if (piece.lacks(rank)) {
                    var last = holes.isEmpty() ? null : holes.getLast();
                    if (last != null && last.runsOn(rank, piece.when()))
                        holes.set(holes.size() - 1, last.until(piece.when().until()));
                    else holes.add(new Hole(rank, piece.when()));
                }
        return holes;
    }

    private Piece piece(Shift when) {
        Map<Rank, List<Colleague>> who = new EnumMap<>(Rank.class);
        for (var rank : Rank.values()) who.put(rank, onCall(rank, when.from()));
        return new Piece(
                when,
                who,
                besidesAt(when.from()).stream().map(Beside::team).toList(),
                isAnsweredElsewhere(when.from()));
    }

    /// Whether it has closed, and for each of its areas some other desk is open.
    private boolean isAnsweredElsewhere(Instant at) {
        return !own.isOpen(at)
                && !elsewhere.isEmpty()
                && elsewhere.stream().allMatch(area -> area.isOpen(at));
    }

    /// The desks that answer in its place at that moment: none while it is open itself.
    private List<Beside> besidesAt(Instant at) {
        return own.isOpen(at)
                ? List.of()
                : besides.stream().filter(other -> other.roster().isOpen(at)).toList();
    }

    /// Another desk that answers for all the same areas.
    record Beside(TeamRef team, Roster roster) {}

    /// The hours of each other desk of one area; without any it answers day and night.
    record Elsewhere(List<List<DeskHours>> desks) {

        private boolean isOpen(Instant at) {
            return desks.stream()
                    .anyMatch(hours ->
                            hours.isEmpty() || hours.stream().anyMatch(span -> span.cover(at)));
        }

        private Stream<Instant> changes(Shift within) {
            return desks.stream()
                    .flatMap(List::stream)
                    .flatMap(span -> span.shifts(within, _ -> true).stream())
                    .flatMap(one -> Stream.of(one.from(), one.until()));
        }
    }

    /// Time in which the same people are on call.
    ///
    /// @param besides desks that answer in the team's place
    /// @param elsewhere whether the team has closed, and other desks answer for all its areas
    record Piece(
            Shift when, Map<Rank, List<Colleague>> who, List<TeamRef> besides, boolean elsewhere) {

        List<Colleague> in(Rank rank) {
            return who.getOrDefault(rank, List.of());
        }

        /// While the team has closed, whoever is missing is missing at the desks that are open.
        boolean lacks(Rank rank) {
            return !elsewhere && in(rank).isEmpty();
        }
    }
}
