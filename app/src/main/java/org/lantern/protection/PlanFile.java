package org.lantern.protection;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lantern.access.Acting;
import org.lantern.access.AgencyKind;
import org.lantern.kernel.ConcernRef;
import org.lantern.kernel.PersonRef;
import org.lantern.kernel.PractitionerRef;
import org.lantern.vocabulary.Playbook;
import org.lantern.vocabulary.Playbook.Role;

/// A plan with all that stands on it, as one practitioner may see it.
///
/// @param drill what it rehearses, where it is a drill
/// @param opens those of its concerns that this reader works on, and may open
/// @param children who is on it now, by the labels by which they are told apart
/// @param holes which parts of the desk nobody has, nor is on call for
/// @param rang what came of what rings for it
/// @param unanswered whether something rang along its whole chain, and nobody has it
/// @param ends how it ended, and how what was carried on of it did
/// @param whole whether this reader works on the concern or the case; otherwise they have a part,
///   and see the plan and nothing else
/// @param manages whether this reader manages the area
public record PlanFile(
        Plan plan,
        Optional<Drill> drill,
        List<ConcernRef> concerns,
        List<ConcernRef> opens,
        Map<PersonRef, String> children,
        List<Step> steps,
        Map<Role, Holder> holders,
        Set<Role> holes,
        List<Offer> offers,
        List<Happening> happened,
        List<Parted> parted,
        List<Rang> rang,
        boolean unanswered,
        List<Ended> ends,
        boolean whole,
        boolean manages) {

    /// As it was known then; nothing, where there was no such plan yet.
    public Optional<PlanFile> asKnownAt(Instant moment) {
        var asked = steps.stream().filter(step -> !step.asked().isAfter(moment)).toList();
        if (asked.isEmpty()) return Optional.empty();
        return Optional.of(
                new PlanFile(
                        plan,
                        drill,
                        concerns,
                        opens,
                        children,
                        asked.stream().map(step -> step.asKnownAt(moment)).toList(),
                        holders,
                        holes,
                        offers,
                        happened.stream().filter(h -> !h.recordedAt().isAfter(moment)).toList(),
                        parted.stream().filter(p -> !p.at().isAfter(moment)).toList(),
                        rang.stream().filter(r -> !r.at().isAfter(moment)).toList(),
                        false,
                        ends.stream().filter(end -> !end.at().isAfter(moment)).toList(),
                        whole,
                        manages));
    }

    /// Whom its pages show, with the labels by which they are told apart. In a drill those are
    /// invented: nobody on record.
    public Map<PersonRef, String> shown(Locale locale) {
        return drill.map(it -> it.shown(locale)).orElse(children);
    }

    /// Who they are.
    public Set<PersonRef> whom() {
        return shown(Locale.ENGLISH).keySet();
    }

    /// Whether it is a drill that rings its team, since nobody of it has answered.
    public boolean isToAnswer() {
        return plan.isDrill() && isRunning() && !Cast.isAnswered(holders);
    }

    /// Whether a child of it is gone, and has not come back.
    public boolean isGone() {
        return happened.stream()
                .filter(h ->
                        h.event() == Playbook.Event.NOTICED || h.event() == Playbook.Event.RETURN)
                .reduce((_, later) -> later)
                .filter(h -> h.event() == Playbook.Event.NOTICED)
                .isPresent();
    }

    /// How it ended last: what was carried on may end again.
    public Optional<Ended> ended() {
        return ends.isEmpty() ? Optional.empty() : Optional.of(ends.getLast());
    }

    /// The plan as which it goes on, where both were about the same child.
    public Optional<PlanRef> goesOn() {
        return ended().flatMap(Ended::into);
    }

    /// Whether what is open may still be done: it runs, or what was open is carried on.
    public boolean isRunning() {
        return ended().map(Ended::carriedOn).orElse(true);
    }

    /// Whether it stands among those that run: nobody has ended it, or something is carried on.
    public boolean isToDo() {
        return ends.isEmpty() || (isRunning() && steps.stream().anyMatch(Step::isOpen));
    }

    /// Whether something of it was late then, as long as it runs.
    public boolean isLateAt(Instant now) {
        return isRunning()
                && steps.stream().anyMatch(step -> step.standingAt(now) instanceof Standing.Late);
    }

    /// Whether this reader may know who has that part. Where a child stays is for those who work on
    /// the concern or the case, and for the carer.
    public boolean shows(Role role, Acting.Practitioner acting) {
        return whole || role != Role.PLACEMENT_CARER || isCarer(acting.ref());
    }

    /// Whether they care for the child where it stays.
    public boolean isCarer(PractitionerRef who) {
        return Optional.ofNullable(holders.get(Role.PLACEMENT_CARER))
                .flatMap(Holder::who)
                .filter(who::equals)
                .isPresent();
    }

    /// Who does what a role is asked: whoever has that part. Whoever is with the child does what a
    /// safeguarding lead is asked, as long as there is none.
    public Optional<Holder> holder(Role role) {
        return Optional.ofNullable(holders.get(role))
                .or(() ->
                        role == Role.SAFEGUARDING_LEAD
                                ? Optional.ofNullable(holders.get(Role.FINDER))
                                : Optional.empty());
    }

    /// Whether nobody with an account has the part: somebody has to be rung. The desk's parts have
    /// whoever is on call. In a drill everybody is rung who is not of the team, but its manager.
    public boolean mustBeRung(Role role) {
        var nobody = holder(role).flatMap(Holder::who).isEmpty();
        return switch (role) {
            case MANAGER -> nobody && holes.contains(role);
            case DUTY_SOCIAL_WORKER -> nobody && (plan.isDrill() || holes.contains(role));
            case FINDER, SAFEGUARDING_LEAD, POLICE, HEALTH, PLACEMENT_CARER -> nobody;
        };
    }

    /// Whether it is this practitioner's to do, or to see done: they have the part, or it is the
    /// desk's and they work at it. Whoever must be rung is rung by the duty social worker; in a
    /// drill by anybody of the team, as long as none of it has that part.
    public boolean isMine(Step step, Acting.Practitioner acting) {
        var role = step.role();
        var who = holder(role).flatMap(Holder::who);
        if (who.isPresent()) return who.get().equals(acting.ref());
        if (role == Role.MANAGER && (manages || !holes.contains(role))) return manages;
        if (role == Role.DUTY_SOCIAL_WORKER) return atTheDesk(acting);
        return holder(Role.DUTY_SOCIAL_WORKER)
                .flatMap(Holder::who)
                .map(acting.ref()::equals)
                .orElseGet(() -> atTheDesk(acting));
    }

    /// Whether they may put proof on it: it is theirs to do, or they work on the concern or the
    /// case, and put down what others did.
    public boolean mayProve(Step step, Acting.Practitioner acting) {
        return whole || isMine(step, acting);
    }

    private boolean atTheDesk(Acting.Practitioner acting) {
        if (plan.isDrill()) return whole;
        return whole
                && acting.agencyKind() == AgencyKind.SOCIAL_CARE
                && acting.deskAreas().contains(plan.area());
    }
}
