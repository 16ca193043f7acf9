package org.lantern.access;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lantern.kernel.AgencyRef;
import org.lantern.kernel.PractitionerRef;
import org.lantern.kernel.Refused;
import org.lantern.kernel.TeamRef;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What an administrator may set up: their own agency; a partnership's administrator also all
/// agencies of its area; that of a partnership without an area, everything. Nobody changes
/// themselves.
@Service
@Transactional
class SetUp {

    private final Agencies agencies;
    private final Practitioners practitioners;
    private final Accounts accounts;
    private final Desks desks;

    SetUp(Agencies agencies, Practitioners practitioners, Accounts accounts, Desks desks) {
        this.agencies = agencies;
        this.practitioners = practitioners;
        this.accounts = accounts;
        this.desks = desks;
    }

    /// The agencies that are theirs to set up.
    public List<Agency> agencies(Acting.Practitioner acting) {
        if (!acting.has(Role.ADMINISTRATOR)) throw new Refused.Missing();
        var own = agencies.find(acting.agency());
        return agencies.all().stream().filter(agency -> answersFor(own, agency)).toList();
    }

    /// Whether agencies and desks are theirs to add.
    public boolean isBoard(Acting.Practitioner acting) {
        var own = agencies.find(acting.agency());
        return acting.has(Role.ADMINISTRATOR)
                && own.kind() == AgencyKind.PARTNERSHIP
                && own.area().isEmpty();
    }

    /// Whether an agency is theirs to set up.
    public boolean setsUp(AgencyRef agency, Acting.Practitioner acting) {
        return acting.has(Role.ADMINISTRATOR)
                && answersFor(agencies.find(acting.agency()), agencies.find(agency));
    }

    public List<Colleague> people(AgencyRef agency, Acting.Practitioner acting) {
        mustAnswerFor(agency, acting);
        return practitioners.of(agency);
    }

    public Colleague person(PractitionerRef ref, Acting.Practitioner acting) {
        var person = practitioners.find(ref);
        mustAnswerFor(person.agency(), acting);
        return person;
    }

    public Accounts.Added add(Colleague.New colleague, Acting.Practitioner acting) {
        mustAnswerFor(colleague.agency(), acting);
        return accounts.add(colleague, acting.by());
    }

    /// Gives what is named and takes all else.
    public void assign(
            PractitionerRef ref, Set<Role> roles, Set<TeamRef> teams, Acting.Practitioner acting) {
        var now = practitioners.acting(changeable(ref, acting)).orElseThrow(Refused.Missing::new);
        for (var role : without(roles, now.roles()))
            accounts.give(ref, role, Optional.empty(), acting.by());
        for (var role : without(now.roles(), roles)) accounts.take(ref, role, acting.by());
        for (var team : without(teams, now.teams())) accounts.join(ref, team, acting.by());
        for (var team : without(now.teams(), teams)) accounts.leave(ref, team, acting.by());
    }

    public Accounts.Added renewPassword(PractitionerRef ref, Acting.Practitioner acting) {
        return accounts.renewPassword(changeable(ref, acting), acting.by());
    }

    public void close(PractitionerRef ref, Acting.Practitioner acting) {
        accounts.close(changeable(ref, acting), acting.by());
    }

    /// Opens an account that was closed, with a password that works once.
    public Accounts.Added reopen(PractitionerRef ref, Acting.Practitioner acting) {
        changeable(ref, acting);
        if (practitioners.acting(ref).isPresent()) throw new Refused.Missing();
        return accounts.reopen(ref, acting.by());
    }

    /// Those whose account was closed.
    public List<Colleague> closed(AgencyRef agency, Acting.Practitioner acting) {
        mustAnswerFor(agency, acting);
        return practitioners.closed(agency);
    }

    /// Adds a team that is no desk, and so answers for no area.
    public void addTeam(AgencyRef agency, String name, Acting.Practitioner acting) {
        mustAnswerFor(agency, acting);
        agencies.addTeam(agency, name, acting.by());
    }

    public AgencyRef add(Agency.New agency, Acting.Practitioner acting) {
        mustBeBoard(acting);
        return agencies.add(agency, acting.by());
    }

    public TeamRef open(Desk.New desk, Acting.Practitioner acting) {
        mustBeBoard(acting);
        return desks.open(desk, acting.by());
    }

    PractitionerRef changeable(PractitionerRef ref, Acting.Practitioner acting) {
        person(ref, acting);
        if (ref.equals(acting.ref())) throw new NotOneself();
        return ref;
    }

    void mustAnswerFor(AgencyRef agency, Acting.Practitioner acting) {
        if (!setsUp(agency, acting)) throw new Refused.Missing();
    }

    void mustBeBoard(Acting.Practitioner acting) {
        if (!isBoard(acting)) throw new Refused.Missing();
    }

    private static boolean answersFor(Agency own, Agency agency) {
        if (own.ref().equals(agency.ref())) return true;
        return own.kind() == AgencyKind.PARTNERSHIP
                && (own.area().isEmpty() || own.area().equals(agency.area()));
    }

    private static <T> List<T> without(Collection<T> some, Collection<T> others) {
        return some.stream().filter(one -> !others.contains(one)).toList();
    }

    /// So that no single person can open every door to themselves.
    static class NotOneself extends Refused.Conflict {
        NotOneself() {
            super("Another administrator has to change your own account");
        }
    }
}
