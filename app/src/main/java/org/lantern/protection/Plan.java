package org.lantern.protection;

import static java.time.ZoneOffset.UTC;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.lantern.kernel.PractitionerRef;
import org.lantern.kernel.ShortCode;
import org.lantern.kernel.TeamRef;

/// A plan that began: the hour of one child, or of children who were found together.
///
/// @param origin the plan that began it all, where this one parted from another; otherwise itself
/// @param area GSS code of the area that answers for it
/// @param team the desk that is rung
/// @param setting where the child was noticed, as playbooks name it; empty where nobody knows
/// @param firstKnown when somebody first knew, as it was said
/// @param reachedAt when Lantern knew
/// @param startedAt from when the minutes run
/// @param startedBy empty where it began by itself
/// @param why such as `sign-of-flight`
public record Plan(
        PlanRef ref,
        PlanRef origin,
        ShortCode code,
        String area,
        TeamRef team,
        String setting,
        FirstKnown firstKnown,
        Instant reachedAt,
        Instant startedAt,
        Optional<PractitionerRef> startedBy,
        String why) {

    static final String DRILL = "drill";

    private static final Duration A_DAY = Duration.ofDays(1);

    /// Whether it rehearses one: about no concern and nobody on record, and for its team alone.
    public boolean isDrill() {
        return why.equals(DRILL);
    }

    /// The same, as if the child had been noticed elsewhere.
    Plan noticedAt(String where) {
        return new Plan(
                ref,
                origin,
                code,
                area,
                team,
                where,
                firstKnown,
                reachedAt,
                startedAt,
                startedBy,
                why);
    }

    /// Nothing on a plan was done long before anybody knew: whoever says so mistyped the day.
    public Instant earliest() {
        return knownSince().minus(A_DAY);
    }

    /// Whether a time of day can only be the last one, since nobody knew before.
    public boolean isOfTheLastDay(Instant now) {
        return now.minus(A_DAY).isBefore(knownSince());
    }

    private Instant knownSince() {
        return Stream.concat(
                        Stream.of(reachedAt, startedAt),
                        firstKnown.from().map(day -> day.atStartOfDay(UTC).toInstant()).stream())
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /// As far as it is a day, and in whose words.
    public record FirstKnown(Optional<LocalDate> from, Optional<LocalDate> to, String words) {

        /// Nobody has said when.
        public static final FirstKnown NOBODY =
                new FirstKnown(Optional.empty(), Optional.empty(), "");

        public boolean isKnown() {
            return from.isPresent() || !words.isEmpty();
        }
    }
}
