package org.lantern.access;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lantern.kernel.PractitionerRef;
import org.lantern.kernel.TeamRef;
import org.lantern.ui.LondonTime;
import org.lantern.ui.Phrasebook;
import org.springframework.stereotype.Component;

/// Puts a rota into words.
@Component
class RotaWords {

    private static final Duration AHEAD = Duration.ofDays(RotaBook.DAYS);

    private final RotaBook book;
    private final Practitioners practitioners;
    private final LondonTime london;
    private final Phrasebook phrases;

    RotaWords(RotaBook book, Practitioners practitioners, LondonTime london, Phrasebook phrases) {
        this.book = book;
        this.practitioners = practitioners;
        this.london = london;
        this.phrases = phrases;
    }

    /// A team, and when nobody will be on call for it.
    Lacking lacking(Agencies.Team team, Acting.Practitioner acting) {
        return new Lacking(team, book.holes(team.ref(), AHEAD, acting));
    }

    /// The next fourteen days, each with the stretches in which the same people are on call.
    Fortnight fortnight(TeamRef team, Acting.Practitioner acting, Locale locale) {
        var cover = book.fortnight(team, acting);
        var first = book.window().from().atZone(RotaBook.LONDON).toLocalDate();
        var days = first.datesUntil(first.plusDays(RotaBook.DAYS)).toList();
        var pieces = cover.pieces(book.window(), days.stream().map(RotaBook::midnight));
        var names =
                teamNames(pieces.stream().flatMap(piece -> piece.besides().stream()).distinct());
        return new Fortnight(
                cover.watched(),
                cover.own().made().contains(Rank.ON_CALL),
                cover.own().made().contains(Rank.MANAGER)
                        ? List.of()
                        : cover.own().onCall(Rank.MANAGER, book.window().from()),
                book.holes(team, AHEAD, acting),
                days.stream().map(day -> day(day, cover, pieces, names, locale)).toList());
    }

    List<Line> turns(TeamRef team, Acting.Practitioner acting, Locale locale) {
        return book.turns(team, acting).stream().map(turn -> turn(turn, locale)).toList();
    }

    /// "Monday, Tuesday, from 18:00 until 08:00, since 23 November 2026 until further notice".
    Line turn(Turn turn, Locale locale) {
        var hours = turn.hours();
        var times = word("span", locale, hours.opens(), hours.closes());
        var first = london.day(turn.firstDay());
        var when =
                turn.isOnce()
                        ? word("once", locale, first, times)
                        : word("weekly", locale, days(hours, locale), times)
                                + " "
                                + turn.lastDay()
                                        .map(last ->
                                                word("from-to", locale, first, london.day(last)))
                                        .orElseGet(() -> word("from", locale, first));
        return new Line(turn.id(), turn.rank(), practitioners.find(turn.who()).name(), when);
    }

    List<Absence> away(TeamRef team, Acting.Practitioner acting) {
        return away(book.away(team, acting));
    }

    List<Absence> away(List<Roster.Away> away) {
        var names = names(away.stream().map(Roster.Away::who));
        return away.stream()
                .map(one -> new Absence(one.id(), names.getOrDefault(one.who(), ""), one.when()))
                .toList();
    }

    List<Offer> offers(List<Swap> swaps) {
        var names = names(swaps.stream().flatMap(swap -> Stream.of(swap.by(), swap.to())));
        return swaps.stream()
                .map(swap ->
                        new Offer(
                                swap,
                                names.getOrDefault(swap.by(), ""),
                                names.getOrDefault(swap.to(), ""),
                                book.name(swap.team())))
                .toList();
    }

    /// "from 4 December 2026 at 22:00 until 5 December 2026 at 08:00".
    String shift(Shift shift, Locale locale) {
        return word("shift", locale, london.moment(shift.from()), london.moment(shift.until()));
    }

    private Fortnight.Day day(
            LocalDate day,
            Cover cover,
            List<Cover.Piece> pieces,
            Map<TeamRef, String> names,
            Locale locale) {
        var whole = new Shift(RotaBook.midnight(day), RotaBook.midnight(day.plusDays(1)));
        var stretches = new ArrayList<Fortnight.Stretch>();
        for (var piece : pieces)
            if (whole.covers(piece.when().from())) {
                var next = stretch(piece, cover, names);
                if (!stretches.isEmpty() && stretches.getLast().runsOn(next))
                    stretches.set(stretches.size() - 1, stretches.getLast().until(next.until()));
                else stretches.add(next);
            }
        return new Fortnight.Day(
                day,
                phrases.getMessage("access.day." + day.getDayOfWeek(), null, locale),
                stretches);
    }

    private Fortnight.Stretch stretch(Cover.Piece piece, Cover cover, Map<TeamRef, String> names) {
        var cells =
                cover.watched().stream()
                        .map(rank ->
                                new Fortnight.Cell(
                                        rank,
                                        piece.in(rank).stream().map(Colleague::name).toList(),
                                        piece.lacks(rank)))
                        .toList();
        return new Fortnight.Stretch(
                piece.when().from(),
                piece.when().until(),
                cells,
                piece.besides().stream().map(team -> names.getOrDefault(team, "")).toList());
    }

    private Map<TeamRef, String> teamNames(Stream<TeamRef> teams) {
        return teams.collect(Collectors.toMap(team -> team, book::name));
    }

    private Map<PractitionerRef, String> names(Stream<PractitionerRef> who) {
        Collection<PractitionerRef> all = who.distinct().toList();
        return practitioners.names(all);
    }

    private String days(DeskHours hours, Locale locale) {
        if (hours.weekdays().size() == DayOfWeek.values().length) return word("every-day", locale);
        return hours.weekdays().stream()
                .sorted()
                .map(day -> phrases.getMessage("access.day." + day, null, locale))
                .collect(Collectors.joining(", "));
    }

    private String word(String key, Locale locale, Object... facts) {
        return phrases.getMessage("access.rota." + key, facts, locale);
    }

    /// A turn in words.
    record Line(UUID id, Rank rank, String name, String when) {}

    record Absence(UUID id, String name, Shift when) {}

    record Offer(Swap swap, String by, String to, String team) {}

    record Lacking(Agencies.Team team, List<Hole> holes) {}
}
