package org.lantern.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.lantern.kernel.By;
import org.lantern.kernel.Ids;
import org.lantern.kernel.PractitionerRef;
import org.lantern.kernel.Refused;
import org.lantern.kernel.TeamRef;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The rotas that somebody keeps: a manager's those of their agency's teams, an administrator's
/// those of the agencies that they set up. Whoever works in a team reads its rota.
@Service
@Transactional
class RotaBook {

    static final ZoneId LONDON = ZoneId.of("Europe/London");
    static final int DAYS = 14;

    private final Rota rota;
    private final RotaFacts facts;
    private final Agencies agencies;
    private final SetUp setUp;
    private final Ids ids;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    RotaBook(
            Rota rota,
            RotaFacts facts,
            Agencies agencies,
            SetUp setUp,
            Ids ids,
            Clock clock,
            ApplicationEventPublisher events) {
        this.rota = rota;
        this.facts = facts;
        this.agencies = agencies;
        this.setUp = setUp;
        this.ids = ids;
        this.clock = clock;
        this.events = events;
    }

    /// The teams whose rota they keep or read: of their own agency, and those on whose rota they
    /// are.
    public List<Agencies.Team> teams(Acting.Practitioner acting) {
        var own =
                agencies.teams(acting.agency()).stream()
                        .filter(team -> keeps(team, acting) || acting.teams().contains(team.ref()));
        var others = facts.teamsOf(acting.ref()).stream().map(agencies::team);
        return Stream.concat(own, others).distinct().toList();
    }

    /// The team, for those who read its rota.
    public Agencies.Team team(TeamRef ref, Acting.Practitioner acting) {
        var team = agencies.team(ref);
        if (acting.teams().contains(ref)
                || keeps(team, acting)
                || facts.teamsOf(acting.ref()).contains(ref)) return team;
        throw new Refused.Missing();
    }

    /// What a team is called, which is no secret within Lantern.
    public String name(TeamRef ref) {
        return agencies.team(ref).name();
    }

    public boolean keeps(Agencies.Team team, Acting.Practitioner acting) {
        if (acting.has(Role.MANAGER) && acting.agency().equals(team.agency())) return true;
        return setUp.setsUp(team.agency(), acting);
    }

    /// Today and the thirteen days that follow.
    public Cover fortnight(TeamRef ref, Acting.Practitioner acting) {
        team(ref, acting);
        return rota.cover(ref, window(), clock.instant());
    }

    /// When nobody will be on call, within that time from now. Of a team that is no desk, once it
    /// has a rota.
    public List<Hole> holes(TeamRef ref, Duration ahead, Acting.Practitioner acting) {
        var team = team(ref, acting);
        var now = clock.instant();
        var within = new Shift(now, now.plus(ahead));
        var cover = rota.cover(ref, within, now);
        return team.isDesk() || !cover.own().made().isEmpty() ? cover.holes(within) : List.of();
    }

    public List<Turn> turns(TeamRef ref, Acting.Practitioner acting) {
        team(ref, acting);
        return facts.turns(ref, clock.instant());
    }

    /// Absences, still to come or running, of those who may be on call for a team.
    public List<Roster.Away> away(TeamRef ref, Acting.Practitioner acting) {
        var people = fortnight(ref, acting).own().people();
        return facts.away(people.stream().map(Roster.Person::ref).toList(), clock.instant());
    }

    /// Offers that wait for an answer.
    public List<Swap> offers(TeamRef ref, Acting.Practitioner acting) {
        team(ref, acting);
        return facts.open(ref, null, clock.instant());
    }

    /// Puts somebody on: only who may see what they are rung for.
    ///
    /// @throws NotTheirs when that is not so
    public void put(TeamRef ref, Turn.New turn, Acting.Practitioner acting) {
        kept(ref, acting);
        var person =
                candidates(ref, acting).stream()
                        .filter(one -> one.ref().equals(turn.who()))
                        .findFirst()
                        .orElseThrow(Refused.Missing::new);
        if (!person.mayBe(turn.rank())) throw new NotTheirs();
        facts.put(ids.next(), ref, turn, acting.by(), clock.instant());
        record("rota-put-on", turn.who(), acting.by());
    }

    /// Takes a turn off from now on.
    public void takeOff(TeamRef ref, UUID turn, Acting.Practitioner acting) {
        kept(ref, acting);
        var found = find(ref, turn, acting);
        if (facts.endTurn(turn, acting.by(), clock.instant()))
            record("rota-taken-off", found.who(), acting.by());
    }

    public Turn find(TeamRef ref, UUID turn, Acting.Practitioner acting) {
        return turns(ref, acting).stream()
                .filter(one -> one.id().equals(turn))
                .findFirst()
                .orElseThrow(Refused.Missing::new);
    }

    /// Everybody of the agency who could be on call for a team, in one rank or another.
    public List<Roster.Person> candidates(TeamRef ref, Acting.Practitioner acting) {
        var team = kept(ref, acting);
        return rota.everybody(team, clock.instant());
    }

    /// Somebody of a team whose rota they keep cannot be on call.
    public void sayAway(TeamRef ref, PractitionerRef who, Shift when, Acting.Practitioner acting) {
        if (candidates(ref, acting).stream().noneMatch(one -> one.ref().equals(who)))
            throw new Refused.Missing();
        facts.sayAway(ids.next(), who, when, acting.by(), clock.instant());
        record("rota-away-said", who, acting.by());
    }

    /// They are back, or never go.
    public void endAway(TeamRef ref, UUID away, Acting.Practitioner acting) {
        kept(ref, acting);
        var found =
                away(ref, acting).stream()
                        .filter(one -> one.id().equals(away))
                        .findFirst()
                        .orElseThrow(Refused.Missing::new);
        if (facts.endAway(away, acting.by(), clock.instant()))
            record("rota-away-ended", found.who(), acting.by());
    }

    Shift window() {
        var today = clock.instant().atZone(LONDON).toLocalDate();
        return new Shift(midnight(today), midnight(today.plusDays(DAYS)));
    }

    private Agencies.Team kept(TeamRef ref, Acting.Practitioner acting) {
        var team = team(ref, acting);
        if (!keeps(team, acting)) throw new Refused.Missing();
        return team;
    }

    private void record(String act, PractitionerRef about, By by) {
        events.publishEvent(new AccountActed(act, about.value(), by, clock.instant()));
    }

    static Instant midnight(LocalDate day) {
        return day.atTime(LocalTime.MIDNIGHT).atZone(LONDON).toInstant();
    }

    /// Whoever is rung must be able to see what they are rung for.
    static final class NotTheirs extends Refused.Conflict {
        NotTheirs() {
            super(
                    "Only members of a team are on call for it first or second, and only its managers as manager");
        }
    }
}
