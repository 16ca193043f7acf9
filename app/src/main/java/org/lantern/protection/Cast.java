package org.lantern.protection;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lantern.access.Acting;
import org.lantern.access.Agencies;
import org.lantern.access.AgencyKind;
import org.lantern.access.Colleague;
import org.lantern.access.Desks;
import org.lantern.access.Practitioners;
import org.lantern.kernel.AgencyRef;
import org.lantern.kernel.Ids;
import org.lantern.kernel.PractitionerRef;
import org.lantern.kernel.TeamRef;
import org.lantern.vocabulary.Playbook.Role;
import org.springframework.stereotype.Component;

/// Who has which part when a plan begins. Whoever raised the concern is with the child; the
/// safeguarding leads of their agency are offered theirs; a social worker who starts it has the
/// desk's. All other parts wait for somebody who is rung.
@Component
class Cast {

    private final PartRows parts;
    private final Giving giving;
    private final Practitioners practitioners;
    private final Agencies agencies;
    private final Desks desks;
    private final Ids ids;

    Cast(
            PartRows parts,
            Giving giving,
            Practitioners practitioners,
            Agencies agencies,
            Desks desks,
            Ids ids) {
        this.parts = parts;
        this.giving = giving;
        this.practitioners = practitioners;
        this.agencies = agencies;
        this.desks = desks;
        this.ids = ids;
    }

    void begin(Plan plan, Known known, Acting acting, Instant now) {
        known.raisedBy()
                .ifPresent(finder -> {
                    var theirs = theirs(known, finder);
                    theirs.forEach(role -> give(plan, role, finder, now));
                    if (!theirs.contains(Role.SAFEGUARDING_LEAD))
                        leads(known.agency().orElseThrow()).stream()
                                .filter(lead -> isOther(plan, lead))
                                .forEach(lead -> offer(plan, Role.SAFEGUARDING_LEAD, lead, now));
                });
        if (acting instanceof Acting.Practitioner who && who.agencyKind() == AgencyKind.SOCIAL_CARE)
            give(plan, Role.DUTY_SOCIAL_WORKER, who.ref(), now);
    }

    /// Another concern about the same child joins it. Whoever raised it has what nobody has, or
    /// else is offered a part, and so are the safeguarding leads of their agency; nobody is asked
    /// twice. Of whoever has the name of somebody who must have no part a worker says first that it
    /// is another person.
    void come(Plan plan, Known known, Instant now) {
        known.raisedBy()
                .filter(finder -> !parts.wentOn().isAsked(plan.ref(), finder))
                .filter(finder -> isOther(plan, finder))
                .ifPresent(finder -> {
                    var has = parts.holders(plan.ref()).keySet();
                    var theirs = theirs(known, finder);
                    var free = theirs.stream().filter(role -> !has.contains(role)).toList();
                    free.forEach(role -> give(plan, role, finder, now));
                    if (free.isEmpty()) theirs.forEach(role -> offer(plan, role, finder, now));
                });
        known.agency().stream()
                .flatMap(agency -> leads(agency).stream())
                .filter(lead -> !parts.wentOn().isAsked(plan.ref(), lead))
                .filter(lead -> isOther(plan, lead))
                .forEach(lead -> offer(plan, Role.SAFEGUARDING_LEAD, lead, now));
    }

    /// Nobody has their name who must have no part.
    private boolean isOther(Plan plan, PractitionerRef who) {
        return giving.likeness(plan.ref(), who) == Likeness.OTHER;
    }

    /// What whoever raised a concern has in its plan.
    private List<Role> theirs(Known known, PractitionerRef finder) {
        var all = new ArrayList<>(List.of(Role.FINDER));
        if (isOf(AgencyKind.POLICE, known)) all.add(Role.POLICE);
        if (isOf(AgencyKind.HEALTH, known)) all.add(Role.HEALTH);
        if (leads(known.agency().orElseThrow()).contains(finder)) all.add(Role.SAFEGUARDING_LEAD);
        return all;
    }

    /// In a drill whoever starts it plays the finder, and the safeguarding leads of the team are
    /// offered their part. Nobody else has any: the first of the team who answers takes its part.
    void rehearse(Plan plan, Acting.Practitioner acting, Instant now) {
        give(plan, Role.FINDER, acting.ref(), now);
        var team = practitioners.in(plan.team()).stream().map(Colleague::ref).toList();
        practitioners.having(org.lantern.access.Role.SAFEGUARDING_LEAD, acting.agency()).stream()
                .map(Colleague::ref)
                .filter(lead -> team.contains(lead) && !lead.equals(acting.ref()))
                .forEach(lead -> offer(plan, Role.SAFEGUARDING_LEAD, lead, now));
    }

    /// Whether somebody beside the finder has a part.
    static boolean isAnswered(Map<Role, Holder> holders) {
        return holders.keySet().stream().anyMatch(role -> role != Role.FINDER);
    }

    /// Which part the people of such an agency have in a plan.
    static Role partOf(AgencyKind kind) {
        return switch (kind) {
            case SOCIAL_CARE -> Role.DUTY_SOCIAL_WORKER;
            case POLICE -> Role.POLICE;
            case HEALTH -> Role.HEALTH;
            default -> Role.SAFEGUARDING_LEAD;
        };
    }

    /// Where the child was noticed, as playbooks name it: by the kind of agency that raised it.
    String setting(Known known) {
        return kind(known)
                .map(kind -> kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'))
                .orElse("");
    }

    /// The desk that is rung.
    TeamRef desk(String area, Instant at) {
        return desks.answeringFor(area, at).getFirst().team();
    }

    /// Of whom something is asked: nobody of health as long as nobody of health is there.
    Set<Role> asked(PlanRef plan) {
        var all = EnumSet.allOf(Role.class);
        if (!parts.holders(plan).containsKey(Role.HEALTH)) all.remove(Role.HEALTH);
        return all;
    }

    private List<PractitionerRef> leads(AgencyRef agency) {
        return practitioners.having(org.lantern.access.Role.SAFEGUARDING_LEAD, agency).stream()
                .map(Colleague::ref)
                .toList();
    }

    private void give(Plan plan, Role role, PractitionerRef who, Instant now) {
        parts.take(offer(plan, role, who, now), now);
    }

    private java.util.UUID offer(Plan plan, Role role, PractitionerRef who, Instant now) {
        var offer = new Offer(ids.next(), role, who, "", Optional.empty(), now);
        parts.offer(plan.ref(), offer, "");
        return offer.ref();
    }

    private boolean isOf(AgencyKind kind, Known known) {
        return kind(known).filter(kind::equals).isPresent();
    }

    private Optional<AgencyKind> kind(Known known) {
        return known.agency().map(agency -> agencies.find(agency).kind());
    }
}
