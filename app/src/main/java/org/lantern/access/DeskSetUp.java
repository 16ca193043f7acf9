package org.lantern.access;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lantern.kernel.AgencyRef;
import org.lantern.kernel.PractitionerRef;
import org.lantern.kernel.TeamRef;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What an administrator may set up of a desk: its hours, its number and its members. Which areas
/// it answers for, and so whose children it sees, only the board says.
@Service
@Transactional
class DeskSetUp {

    private final SetUp setUp;
    private final Desks desks;
    private final Agencies agencies;
    private final Accounts accounts;
    private final Practitioners practitioners;

    DeskSetUp(
            SetUp setUp,
            Desks desks,
            Agencies agencies,
            Accounts accounts,
            Practitioners practitioners) {
        this.setUp = setUp;
        this.desks = desks;
        this.agencies = agencies;
        this.accounts = accounts;
        this.practitioners = practitioners;
    }

    public Desk desk(TeamRef ref, Acting.Practitioner acting) {
        var desk = desks.find(ref);
        setUp.mustAnswerFor(desk.agency(), acting);
        return desk;
    }

    public Desk.Setting setting(TeamRef ref, Acting.Practitioner acting) {
        desk(ref, acting);
        return desks.setting(ref);
    }

    public List<Colleague> members(TeamRef ref, Acting.Practitioner acting) {
        desk(ref, acting);
        return practitioners.in(ref);
    }

    /// Those of its agency who could work there too; nobody adds themselves.
    public List<Colleague> others(TeamRef ref, Acting.Practitioner acting) {
        var members = members(ref, acting);
        return setUp.people(desk(ref, acting).agency(), acting).stream()
                .filter(one -> !one.ref().equals(acting.ref()) && !members.contains(one))
                .toList();
    }

    public void setHours(TeamRef ref, List<DeskHours> hours, Acting.Practitioner acting) {
        desk(ref, acting);
        desks.setHours(ref, hours, acting.by());
    }

    public void setNumber(TeamRef ref, Optional<CheckedNumber> number, Acting.Practitioner acting) {
        desk(ref, acting);
        desks.setNumber(ref, number, acting.by());
    }

    public void setAreas(TeamRef ref, Set<String> areas, Acting.Practitioner acting) {
        setUp.mustBeBoard(acting);
        desk(ref, acting);
        desks.setAreas(ref, areas, acting.by());
    }

    public void join(TeamRef ref, PractitionerRef who, Acting.Practitioner acting) {
        desk(ref, acting);
        accounts.join(setUp.changeable(who, acting), ref, acting.by());
    }

    public void leave(TeamRef ref, PractitionerRef who, Acting.Practitioner acting) {
        desk(ref, acting);
        accounts.leave(setUp.changeable(who, acting), ref, acting.by());
    }

    /// An agency whose switchboard is theirs to set.
    public Agency agency(AgencyRef ref, Acting.Practitioner acting) {
        setUp.mustAnswerFor(ref, acting);
        return agencies.find(ref);
    }

    public void setSwitchboard(
            AgencyRef ref, Optional<CheckedNumber> number, Acting.Practitioner acting) {
        setUp.mustAnswerFor(ref, acting);
        agencies.setSwitchboard(ref, number, acting.by());
    }
}
