package org.lantern.access;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lantern.database.Reads;
import org.lantern.kernel.AgencyRef;
import org.lantern.kernel.PractitionerRef;
import org.lantern.kernel.Refused;
import org.lantern.kernel.TeamRef;
import org.springframework.stereotype.Service;

/// The people at work. Their names and work contacts are open to everybody who is signed in.
@Service
@Reads
public class Practitioners {

    private final PractitionerRows rows;
    private final AtWork atWork;

    Practitioners(PractitionerRows rows, AtWork atWork) {
        this.rows = rows;
        this.atWork = atWork;
    }

    /// Anybody who ever had an account, so that old acts keep their names.
    public Colleague find(PractitionerRef ref) {
        return rows.find(ref).orElseThrow(Refused.Missing::new);
    }

    /// What each is called; one query at most, however many.
    public Map<PractitionerRef, String> names(Collection<PractitionerRef> refs) {
        return rows.names(refs.stream().map(PractitionerRef::value).collect(Collectors.toSet()));
    }

    /// Those who work in a team now.
    public List<Colleague> in(TeamRef team) {
        return rows.in(team);
    }

    /// Those who work for an agency now.
    public List<Colleague> of(AgencyRef agency) {
        return rows.of(agency);
    }

    /// Those who work or ever worked for an agency.
    public Set<PractitionerRef> ever(AgencyRef agency) {
        return rows.ever(agency);
    }

    /// Those who worked for an agency and whose account was closed.
    List<Colleague> closed(AgencyRef agency) {
        return rows.closed(agency);
    }

    /// What somebody was given that was not taken away, whether or not their account is open.
    Kept kept(PractitionerRef ref) {
        return new Kept(rows.roles(ref), rows.teams(ref));
    }

    /// The managers of an area.
    public List<Colleague> managing(String area) {
        return rows.managing(area);
    }

    /// Those of an agency who have a role.
    public List<Colleague> having(Role role, AgencyRef agency) {
        return rows.having(role, agency);
    }

    /// Somebody as they may act now; nobody if their account is closed.
    public Optional<Acting.Practitioner> acting(PractitionerRef ref) {
        return atWork.find(ref);
    }

    /// Those of these whose account is open, as they may act now.
    public List<Acting.Practitioner> acting(Collection<PractitionerRef> refs) {
        return atWork.find(refs);
    }

    /// Whoever signs in with that address, as they may act now.
    public Optional<Acting.Practitioner> signingInAs(String email) {
        return rows.signingInAs(email).flatMap(atWork::find);
    }

    /// Roles, and names of teams.
    record Kept(List<Role> roles, List<String> teams) {}
}
