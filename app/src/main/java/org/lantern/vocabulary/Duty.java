package org.lantern.vocabulary;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lantern.calendar.Span;
import org.lantern.calendar.TimeLimit;

/// Something that the law, guidance or local practice wants done in time.
///
/// @param code such as `D05`, or `D34-core-group` for one of several parts; never used again for
///   something else
/// @param starts what sets it running, in words
/// @param stops what ends it, in words
/// @param insteadOf the duty in whose place it stands in the nations of its lines
/// @param follows the duty after which it begins by itself, as soon as that was done
/// @param lines what applies where, and from when
/// @param local tighter limits that areas have set themselves
public record Duty(
        String code,
        Words title,
        Words starts,
        Words stops,
        Words owner,
        Optional<String> insteadOf,
        Optional<String> follows,
        List<Line> lines,
        List<Local> local) {

    public Duty {
        lines = List.copyOf(lines);
        local = List.copyOf(local);
    }

    /// What binds somebody to it.
    public enum Force {
        LAW,
        GUIDANCE,
        PRACTICE
    }

    /// The duty as it is in some nations from a day on.
    ///
    /// @param from the first day; empty where it has always been so, as far as anybody cares
    /// @param nations names such as `WALES`
    /// @param pause when it may stand still; empty where it may not
    /// @param extension when it may take longer, and who says so; empty where it may not
    /// @param warnings how many hours before its end a warning is due, the most first
    public record Line(
            Optional<LocalDate> from,
            Set<String> nations,
            TimeLimit limit,
            Optional<Words> pause,
            Optional<Extension> extension,
            List<Integer> warnings,
            Force force,
            Origin origin) {

        public Line {
            nations = Set.copyOf(nations);
            warnings = List.copyOf(warnings);
        }

        /// Whether it is a power or an order that holds for a time and runs out by itself: what
        /// followed must be said when it ends. A form that closes after an hour is none.
        public boolean isPower() {
            return force == Force.LAW && limit instanceof TimeLimit.AtMost;
        }
    }

    /// When it may take longer, and how often.
    public record Extension(Words rule, int times) {}

    /// A tighter limit that applies as well; whichever ends first counts.
    ///
    /// @param areas GSS codes; everywhere when none is named
    public record Local(Set<String> areas, Span limit, Origin origin) {

        public Local {
            areas = Set.copyOf(areas);
        }

        /// Whether it applies in that area.
        public boolean isKeptIn(String area) {
            return areas.isEmpty() || areas.contains(area);
        }
    }

    /// The line that is in force in a nation on a day.
    ///
    /// @param nation a name such as `WALES`
    public Optional<Line> on(LocalDate day, String nation) {
        return lines.stream()
                .filter(line -> line.nations().contains(nation))
                .filter(line -> line.from().map(from -> !from.isAfter(day)).orElse(true))
                .max(Comparator.comparing(line -> line.from().orElse(LocalDate.MIN)));
    }

    /// Whether it is the duty of that code, or stands in its place.
    public boolean standsFor(String other) {
        return code.equals(other) || insteadOf.filter(other::equals).isPresent();
    }

    /// Whether it begins by itself once that one was done.
    public boolean comesAfter(Duty other) {
        return follows.filter(other::standsFor).isPresent();
    }

    Duty with(List<Local> tighter) {
        return new Duty(code, title, starts, stops, owner, insteadOf, follows, lines, tighter);
    }
}
