package org.lantern.casefile;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.lantern.access.Acting;
import org.lantern.access.Role;
import org.lantern.database.Reads;
import org.lantern.kernel.AgencyRef;
import org.lantern.kernel.CaseRef;
import org.lantern.kernel.Ids;
import org.lantern.kernel.PersonRef;
import org.lantern.kernel.PractitionerRef;
import org.lantern.kernel.Refused;
import org.lantern.kernel.ShortCode;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Children's cases: opened once a child, read by those who may, now or as they stood at any
/// moment.
@Service
@Transactional
public class Cases {

    /// More than one person carries.
    private static final int CARRIED_AT_MOST = 60;

    private final CaseRows cases;
    private final CaseViews views;
    private final RandomGenerator random;
    private final Clock clock;
    private final Ids ids;
    private final ApplicationEventPublisher events;

    Cases(
            CaseRows cases,
            CaseViews views,
            RandomGenerator random,
            Clock clock,
            Ids ids,
            ApplicationEventPublisher events) {
        this.cases = cases;
        this.views = views;
        this.random = random;
        this.clock = clock;
        this.ids = ids;
        this.events = events;
    }

    /// Opens a case for a child. A child has one case: where there is one already, that one is
    /// answered.
    ///
    /// @param area GSS code of the area that answers for the child until somebody says otherwise:
    ///   host and responsible
    /// @param origin the concern from which it was opened
    public CaseRef open(PersonRef child, String area, UUID origin, Acting.Practitioner acting) {
        var known = cases.ofChild(child);
        if (known.isPresent()) return known.get();
        var ref = new CaseRef(ids.next());
        var now = clock.instant();
        cases.add(ref, child, ShortCode.next(random), origin, acting, now);
        for (var kind : List.of("HOST", "RESPONSIBLE"))
            cases.answersFor(ref, kind, area, "Where the case was opened", ids.next(), acting, now);
        acted("case-opened", ref, acting, now);
        return ref;
    }

    /// Looks at a case as it is now.
    ///
    /// @throws Refused.Missing when there is none, or it is not theirs to see
    public CaseView look(CaseRef ref, Acting.Practitioner acting) {
        return look(theirs(ref, acting), clock.instant(), acting);
    }

    /// Looks at a case as it was known at a past moment: what had been recorded by then, and
    /// nothing later.
    ///
    /// @throws Refused.Missing when there is none, or it is not theirs to see
    public CaseView asKnownAt(CaseRef ref, Instant moment, Acting.Practitioner acting) {
        return asKnownAt(theirs(ref, acting), moment, acting);
    }

    private ChildCase theirs(CaseRef ref, Acting.Practitioner acting) {
        return cases.find(ref, acting).orElseThrow(Refused.Missing::new);
    }

    /// Looks at a case that was found for this practitioner.
    CaseView look(ChildCase file, Instant now, Acting.Practitioner acting) {
        acted("case-seen", file.ref(), acting, now);
        return views.now(file, acting, now);
    }

    /// Looks at a case that was found for this practitioner, as it was known at a past moment.
    CaseView asKnownAt(ChildCase file, Instant moment, Acting.Practitioner acting) {
        var now = clock.instant();
        acted("case-seen", file.ref(), acting, now);
        return views.at(moment, file, acting, now);
    }

    /// A case without a look into it, if it is theirs to see. It leaves no trail.
    @Reads
    public Optional<ChildCase> find(CaseRef ref, Acting.Practitioner acting) {
        return cases.find(ref, acting);
    }

    /// Whether this practitioner answers for a case of which they see all: as a manager of the host
    /// or the responsible area, or because they are named on it where it is about somebody who
    /// works with children.
    @Reads
    public boolean managed(ChildCase file, Acting.Practitioner acting) {
        return file.whole()
                && (acting.managedAreas().contains(file.host())
                        || acting.managedAreas().contains(file.responsible())
                        || (acting.has(Role.ALLEGATIONS_MANAGER)
                                && cases.isNamed(file.ref(), acting)));
    }

    /// The cases that this practitioner may see, the newest first, at most that many. Each that is
    /// shown has been seen.
    public List<ChildCase> seenBy(Acting.Practitioner acting, int limit) {
        var seen = cases.seenBy(acting, limit);
        shown(seen, acting);
        return seen;
    }

    /// The cases of which this practitioner sees all and that they carry: they lead on them, or
    /// opened them and nobody was named to lead. The newest first.
    @Reads
    public List<ChildCase> carriedBy(Acting.Practitioner acting) {
        return cases.carriedBy(acting, CARRIED_AT_MOST);
    }

    /// Those of these that they may see, without a look into them; in one question. It leaves no
    /// trail.
    @Reads
    public List<ChildCase> found(Collection<CaseRef> refs, Acting.Practitioner acting) {
        return refs.isEmpty() ? List.of() : cases.found(refs, acting);
    }

    /// That they were shown these in a list is recorded.
    public void shown(List<ChildCase> shown, Acting.Practitioner acting) {
        if (!shown.isEmpty())
            events.publishEvent(
                    new CasesListed(
                            shown.stream().map(ChildCase::ref).toList(),
                            acting.by(),
                            clock.instant()));
    }

    /// The case of a child or of anybody who is one with them, for a room that has checked its own
    /// right to ask.
    public Optional<CaseRef> ofChild(PersonRef child) {
        return cases.ofChild(child);
    }

    /// Another area answers for the case from now on: where the child is (host), or whose child it
    /// is (responsible).
    public void answersFor(
            CaseRef ref, Duty duty, String area, String reason, Acting.Practitioner acting) {
        whole(ref, acting);
        var now = clock.instant();
        cases.answersFor(ref, duty.name(), area, reason, ids.next(), acting, now);
        acted("case-" + duty.name().toLowerCase(Locale.ROOT) + "-named", ref, acting, now);
    }

    /// Somebody leads on the case from now on.
    public void lead(CaseRef ref, PractitionerRef lead, Acting.Practitioner acting) {
        whole(ref, acting);
        var now = clock.instant();
        cases.lead(ref, lead, ids.next(), acting, now);
        acted("case-lead-named", ref, acting, now);
    }

    /// An agency has contributed to a case: it sees its own words there, and what its role needs. A
    /// fact of its own, for an agency may be brought in before it says a word.
    public void contributed(CaseRef ref, AgencyRef agency) {
        cases.contributed(ref, agency, clock.instant());
    }

    private ChildCase whole(CaseRef ref, Acting.Practitioner acting) {
        return cases.find(ref, acting).filter(ChildCase::whole).orElseThrow(Refused.Missing::new);
    }

    private void acted(String act, CaseRef ref, Acting acting, Instant at) {
        events.publishEvent(new CaseActed(act, ref, acting.by(), at));
    }

    /// How an area answers for a case.
    public enum Duty {
        HOST,
        RESPONSIBLE
    }
}
