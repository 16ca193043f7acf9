package org.lantern.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.lantern.database.Reads;
import org.lantern.kernel.AgencyRef;
import org.lantern.kernel.By;
import org.lantern.kernel.Ids;
import org.lantern.kernel.Refused;
import org.lantern.kernel.ShortCode;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Screens on walls: made by a manager for their areas and the teams of their agency, or by an
/// administrator for those that they set up; opened with a code that works once; withdrawn at once.
/// What was made in an agency stays for its administrator to withdraw, also where its area has no
/// manager any more, or is no longer theirs.
@Service
@Transactional
class Screens {

    /// Long enough to walk to the screen and type it.
    static final Duration CODE_WORKS = Duration.ofMinutes(30);

    private final ScreenRows rows;
    private final SetUp setUp;
    private final Agencies agencies;
    private final Clock clock;
    private final Ids ids;
    private final RandomGenerator random;
    private final ApplicationEventPublisher events;

    Screens(
            ScreenRows rows,
            SetUp setUp,
            Agencies agencies,
            Clock clock,
            Ids ids,
            RandomGenerator random,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.setUp = setUp;
        this.agencies = agencies;
        this.clock = clock;
        this.ids = ids;
        this.random = random;
        this.events = events;
    }

    /// The teams and areas for which somebody may make one.
    ///
    /// @throws Refused.Missing where that is not theirs to do
    @Reads
    public List<Of> choices(Acting.Practitioner acting) {
        var theirs =
                Stream.concat(
                                acting.has(Role.MANAGER)
                                        ? Stream.of(acting.agency())
                                        : Stream.empty(),
                                setUpBy(acting))
                        .distinct()
                        .toList();
        if (theirs.isEmpty()) throw new Refused.Missing();
        var teams = theirs.stream().flatMap(agency -> agencies.teams(agency).stream()).toList();
        var areas =
                Stream.concat(
                                acting.managedAreas().stream(),
                                acting.has(Role.ADMINISTRATOR)
                                        ? theirs.stream()
                                                .flatMap(one -> agencies.areas(one).stream())
                                        : Stream.empty())
                        .distinct()
                        .sorted();
        return Stream.<Of>concat(teams.stream().map(Of.OfTeam::new), areas.map(Of.OfArea::new))
                .toList();
    }

    /// Those that are theirs to keep, by name.
    @Reads
    public List<Kept> kept(Acting.Practitioner acting) {
        var theirs = choices(acting);
        var setUp = setUpBy(acting).toList();
        return rows.hung().stream()
                .map(one ->
                        new Kept(
                                one.screen(),
                                one.openSince(),
                                theirs.stream().anyMatch(of -> of.has(one.screen())),
                                setUp.contains(one.madeIn())))
                .filter(kept -> kept.codes() || kept.withdraws())
                .toList();
    }

    /// Makes one.
    ///
    /// @return its code, which is not shown again
    public Made make(Of of, String name, Acting.Practitioner acting) {
        if (!choices(acting).contains(of)) throw new Refused.Missing();
        var screen = of.screen(ids.next(), name);
        rows.add(screen, acting.ref(), clock.instant());
        record("screen-made", screen, acting.by());
        return coded(screen, acting);
    }

    /// A new code, such as for another browser. The one at which it is open goes dark when that
    /// code is used.
    public Made code(UUID ref, Acting.Practitioner acting) {
        return coded(mine(ref, Kept::codes, acting), acting);
    }

    /// From now on it shows nothing.
    public void withdraw(UUID ref, Acting.Practitioner acting) {
        var screen = mine(ref, _ -> true, acting);
        rows.withdraw(screen, acting.ref(), clock.instant());
        record("screen-withdrawn", screen, acting.by());
    }

    private Made coded(Screen screen, Acting.Practitioner acting) {
        var now = clock.instant();
        var code = ShortCode.next(random);
        rows.addCode(screen.ref(), secret(code), now.plus(CODE_WORKS), acting.ref(), now);
        record("screen-code-given", screen, acting.by());
        return new Made(screen, code);
    }

    /// The agencies that they set up.
    private Stream<AgencyRef> setUpBy(Acting.Practitioner acting) {
        return acting.has(Role.ADMINISTRATOR)
                ? setUp.agencies(acting).stream().map(Agency::ref)
                : Stream.empty();
    }

    private Screen mine(UUID ref, Predicate<Kept> which, Acting.Practitioner acting) {
        return kept(acting).stream()
                .filter(which)
                .map(Kept::screen)
                .filter(screen -> screen.ref().equals(ref))
                .findFirst()
                .orElseThrow(Refused.Missing::new);
    }

    private void record(String act, Screen screen, By by) {
        events.publishEvent(new AccountActed(act, screen.ref(), by, clock.instant()));
    }

    static Secret secret(ShortCode code) {
        return new Secret(code.characters());
    }

    /// A code, to be typed at the screen.
    record Made(Screen screen, ShortCode code) {}

    /// One that was not withdrawn.
    ///
    /// @param openSince at a browser; empty where nobody has typed its code
    /// @param codes whether it is theirs to give a new code to, and to withdraw
    /// @param withdraws whether it was made in an agency that they set up, which is enough to
    ///   withdraw it
    record Kept(Screen screen, Optional<Instant> openSince, boolean codes, boolean withdraws) {}

    /// What a screen is of.
    sealed interface Of {

        Screen screen(UUID ref, String name);

        default boolean has(Screen screen) {
            return screen(screen.ref(), screen.name()).equals(screen);
        }

        record OfTeam(Agencies.Team team) implements Of {
            @Override
            public Screen screen(UUID ref, String name) {
                return new Screen(ref, name, Optional.of(team.ref()), Optional.empty());
            }
        }

        /// @param area GSS code
        record OfArea(String area) implements Of {
            @Override
            public Screen screen(UUID ref, String name) {
                return new Screen(ref, name, Optional.empty(), Optional.of(area));
            }
        }
    }
}
