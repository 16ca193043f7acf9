package org.lantern.protection;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.lantern.access.Acting;
import org.lantern.access.AgencyKind;
import org.lantern.kernel.ConcernRef;
import org.lantern.kernel.PersonRef;
import org.lantern.kernel.PractitionerRef;
import org.lantern.vocabulary.Playbook.Role;

/// A plan with all that stands on it, as one practitioner may see it.
///
/// @param drill what it rehearses, where it is a drill
/// @param opens those of its concerns that this reader works on, and may open
/// @param children who is on it now, by the labels by which they are told apart
/// @param holders who has each part in the whole plan
/// @param carers who cares for each child
/// @param holes which parts of the desk nobody has, nor is on call for
/// @param rang what came of what rings for it
/// @param unanswered whether something rang along its whole chain, and nobody has it
/// @param ends how it ended, and how what was carried on of it did
/// @param whole whether this reader works on the concern or the case; otherwise they have a part,
///   and see the plan and nothing else
/// @param manages whether this reader manages the area
/// @param withheld what is not shown to this reader, who only cares for some of the children
public record PlanFile(
        Plan plan,
        Optional<Drill> drill,
        List<ConcernRef> concerns,
        List<ConcernRef> opens,
        Map<PersonRef, String> children,
        List<Step> steps,
        Map<Role, Holder> holders,
        Map<PersonRef, Holder> carers,
        Set<Role> holes,
        List<Offer> offers,
        List<Happening> happened,
        List<Parted> parted,
        List<Rang> rang,
        boolean unanswered,
        List<Ended> ends,
        boolean whole,
        boolean manages,
        Optional<Withheld> withheld) {

    /// As it was known then; nothing, where there was no such plan yet.
    public Optional<PlanFile> asKnownAt(Instant moment) {
        return Optional.of(Excerpt.asKnownAt(this, moment))
                .filter(known -> !known.steps().isEmpty());
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
        return Happening.isGone(happened);
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
        return Ended.lasting(ends, happened).allMatch(Ended::carriedOn);
    }

    /// Whether somebody has ended it, whatever is carried on.
    public boolean hasEnded() {
        return Ended.lasting(ends, happened).findAny().isPresent();
    }

    /// Whether it stands among those that run: nobody has ended it, or something is carried on.
    public boolean isToDo() {
        return !hasEnded() || (isRunning() && steps.stream().anyMatch(s -> s.done().isEmpty()));
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
        return everybody()
                .filter(one -> one.role() == Role.PLACEMENT_CARER)
                .anyMatch(one -> one.who().equals(Optional.of(who)));
    }

    /// Everybody who has a part, each once for it.
    public Stream<Holder> everybody() {
        return Stream.concat(
                holders.values().stream(),
                carers.values().stream().filter(one -> one.child().isPresent()));
    }

    /// Who does an action: what a carer does for a child, whoever cares for that child.
    public Optional<Holder> holder(Step step) {
        if (step.role() != Role.PLACEMENT_CARER || carers.isEmpty() || step.child().isEmpty())
            return holder(step.role());
        return step.child().map(carers::get);
    }

    /// The carer who cares for every child of it; nobody where there are several.
    private Optional<Holder> theOne() {
        var all = carers.values().stream().distinct().toList();
        return all.size() == 1 && carers.keySet().containsAll(whom())
                ? Optional.of(all.getFirst())
                : Optional.ofNullable(holders.get(Role.PLACEMENT_CARER));
    }

    /// Who does what a role is asked: whoever has that part. Whoever is with the child does what a
    /// safeguarding lead is asked, as long as there is none.
    public Optional<Holder> holder(Role role) {
        if (role == Role.PLACEMENT_CARER) return theOne();
        var own = Optional.ofNullable(holders.get(role));
        return role == Role.SAFEGUARDING_LEAD
                ? own.or(() -> Optional.ofNullable(holders.get(Role.FINDER)))
                : own;
    }

    /// Whether nobody with an account has the part: somebody has to be rung. The desk's parts have
    /// whoever is on call. In a drill everybody is rung who is not of the team, but its manager.
    public boolean mustBeRung(Role role) {
        return mustBeRung(role, holder(role));
    }

    /// The same of an action.
    public boolean mustBeRung(Step step) {
        return mustBeRung(step.role(), holder(step));
    }

    private boolean mustBeRung(Role role, Optional<Holder> holder) {
        var nobody = holder.flatMap(Holder::who).isEmpty();
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
        var who = holder(step).flatMap(Holder::who);
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
        var socialCare = acting.agencyKind() == AgencyKind.SOCIAL_CARE;
        return whole && (plan.isDrill() || socialCare && acting.deskAreas().contains(plan.area()));
    }
}
