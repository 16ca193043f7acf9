package org.lantern.access;

import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.lantern.kernel.By;
import org.lantern.kernel.Ids;
import org.lantern.kernel.PractitionerRef;
import org.lantern.kernel.Refused;
import org.lantern.kernel.TeamRef;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// When somebody is on call themselves, when they are away, and what they offer to colleagues or
/// are offered by them.
@Service
@Transactional
class OwnRota {

    private static final Duration AHEAD = Duration.ofDays(28);

    private final Rota rota;
    private final RotaFacts facts;
    private final Ids ids;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    OwnRota(Rota rota, RotaFacts facts, Ids ids, Clock clock, ApplicationEventPublisher events) {
        this.rota = rota;
        this.facts = facts;
        this.ids = ids;
        this.clock = clock;
        this.events = events;
    }

    /// When they are on call in the next four weeks, the soonest first.
    public List<OnCall> mine(Acting.Practitioner acting) {
        return facts.teamsOf(acting.ref()).stream()
                .flatMap(team -> onCall(team, acting.ref()).stream())
                .sorted(Comparator.comparing(one -> one.shift().from()))
                .toList();
    }

    /// One of their own shifts.
    public OnCall mine(TeamRef team, Rank rank, Shift shift, Acting.Practitioner acting) {
        return mine(acting).stream()
                .filter(new OnCall(team, rank, shift)::equals)
                .findFirst()
                .orElseThrow(Refused.Missing::new);
    }

    /// The colleagues who could take a shift, each with the shifts of their own that they could
    /// give in return.
    public List<Partner> partners(OnCall mine, Acting.Practitioner acting) {
        var now = clock.instant();
        var roster = rota.cover(mine.team(), ahead(), now).own();
        return roster.people().stream()
                .filter(one -> one.mayBe(mine.rank()) && !one.ref().equals(acting.ref()))
                .map(one -> new Partner(one.colleague(), shifts(roster, one.ref(), mine.rank())))
                .toList();
    }

    /// Asks a colleague to take a shift; it stays theirs who offers until that one accepts.
    public void offer(
            OnCall mine, PractitionerRef to, Optional<Shift> back, Acting.Practitioner acting) {
        mine(mine.team(), mine.rank(), mine.shift(), acting);
        var partner =
                partners(mine, acting).stream()
                        .filter(one -> one.colleague().ref().equals(to))
                        .findFirst()
                        .orElseThrow(Refused.Missing::new);
        if (back.isPresent() && !partner.shifts().contains(back.get())) throw new Refused.Missing();
        var swap =
                new Swap(
                        ids.next(), mine.team(), mine.rank(), acting.ref(), to, mine.shift(), back);
        facts.offer(swap, clock.instant());
        record("rota-offered", to, acting.by());
    }

    /// What was offered to them, and what they offered, that nobody has answered.
    public List<Swap> offers(Acting.Practitioner acting) {
        return facts.open(null, acting.ref(), clock.instant());
    }

    /// From now on it is theirs.
    ///
    /// @throws NoLongerThere when it is not the other's to give any more, or what was asked in
    ///   return is not theirs
    public void accept(UUID offer, Acting.Practitioner acting) {
        var swap = offered(offer, acting, Swap::to);
        facts.lock(swap.team());
        if (partner(swap).isEmpty()) throw new NoLongerThere();
        var theirs = onCall(swap.team(), swap.by());
        var own = onCall(swap.team(), acting.ref());
        if (!theirs.contains(new OnCall(swap.team(), swap.rank(), swap.shift()))
                || swap.back()
                        .filter(back -> !own.contains(new OnCall(swap.team(), swap.rank(), back)))
                        .isPresent()) throw new NoLongerThere();
        answer(swap, Swap.Answer.ACCEPTED, "rota-offer-accepted", acting);
    }

    public void decline(UUID offer, Acting.Practitioner acting) {
        answer(
                offered(offer, acting, Swap::to),
                Swap.Answer.DECLINED,
                "rota-offer-declined",
                acting);
    }

    public void withdraw(UUID offer, Acting.Practitioner acting) {
        answer(
                offered(offer, acting, Swap::by),
                Swap.Answer.WITHDRAWN,
                "rota-offer-withdrawn",
                acting);
    }

    /// When they cannot be on call, still to come or running.
    public List<Roster.Away> away(Acting.Practitioner acting) {
        return facts.away(List.of(acting.ref()), clock.instant());
    }

    public void sayAway(Shift when, Acting.Practitioner acting) {
        facts.sayAway(ids.next(), acting.ref(), when, acting.by(), clock.instant());
        record("rota-away-said", acting.ref(), acting.by());
    }

    public void endAway(UUID away, Acting.Practitioner acting) {
        if (facts.findAway(away).filter(one -> one.who().equals(acting.ref())).isEmpty())
            throw new Refused.Missing();
        if (facts.endAway(away, acting.by(), clock.instant()))
            record("rota-away-ended", acting.ref(), acting.by());
    }

    private Swap offered(
            UUID offer, Acting.Practitioner acting, Function<Swap, PractitionerRef> whose) {
        return offers(acting).stream()
                .filter(one -> one.id().equals(offer) && whose.apply(one).equals(acting.ref()))
                .findFirst()
                .orElseThrow(Refused.Missing::new);
    }

    private void answer(Swap swap, Swap.Answer answer, String act, Acting.Practitioner acting) {
        if (!facts.answer(swap.id(), answer, acting.ref(), clock.instant()))
            throw new Refused.Missing();
        record(act, acting.ref(), acting.by());
    }

    private Optional<Roster.Person> partner(Swap swap) {
        return rota.cover(swap.team(), ahead(), clock.instant()).own().people().stream()
                .filter(one -> one.ref().equals(swap.to()) && one.mayBe(swap.rank()))
                .findFirst();
    }

    private List<OnCall> onCall(TeamRef team, PractitionerRef who) {
        var roster = rota.cover(team, ahead(), clock.instant()).own();
        return Stream.of(Rank.values())
                .flatMap(rank ->
                        shifts(roster, who, rank).stream().map(one -> new OnCall(team, rank, one)))
                .toList();
    }

    private List<Shift> shifts(Roster roster, PractitionerRef who, Rank rank) {
        return roster.shifts(who, rank, ahead());
    }

    /// From now on, so that a shift that has begun is there until it is over.
    private Shift ahead() {
        var now = clock.instant();
        return new Shift(now, now.plus(AHEAD));
    }

    private void record(String act, PractitionerRef about, By by) {
        events.publishEvent(new AccountActed(act, about.value(), by, clock.instant()));
    }

    /// Somebody is on call for a team.
    record OnCall(TeamRef team, Rank rank, Shift shift) {}

    /// A colleague, and when they are on call.
    record Partner(Colleague colleague, List<Shift> shifts) {}

    /// What was agreed can no longer be done: the rota has changed.
    static final class NoLongerThere extends Refused.Conflict {
        NoLongerThere() {
            super("The rota has changed since this was offered");
        }
    }
}
