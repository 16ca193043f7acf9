package org.lantern.access;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lantern.database.Reads;
import org.lantern.kernel.AgencyRef;
import org.lantern.kernel.By;
import org.lantern.kernel.Ids;
import org.lantern.kernel.Refused;
import org.lantern.kernel.TeamRef;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The agencies on Lantern, and their teams. Nothing about them is secret within Lantern.
@Service
@Transactional
public class Agencies {

    private final AgencyRows rows;
    private final NumberRows numbers;
    private final Ids ids;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Agencies(
            AgencyRows rows,
            NumberRows numbers,
            Ids ids,
            Clock clock,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.numbers = numbers;
        this.ids = ids;
        this.clock = clock;
        this.events = events;
    }

    @Reads
    public Agency find(AgencyRef ref) {
        return rows.find(ref).orElseThrow(Refused.Missing::new);
    }

    /// By name.
    @Reads
    public List<Agency> all() {
        return rows.all();
    }

    /// Those that set up the whole deployment.
    @Reads
    public List<Agency> board() {
        return rows.all().stream()
                .filter(one -> one.kind() == AgencyKind.PARTNERSHIP && one.area().isEmpty())
                .toList();
    }

    /// Those of a kind that work in an area: its own, and those whose desks answer for it.
    @Reads
    public List<Agency> in(String area, AgencyKind kind) {
        return rows.in(area, kind);
    }

    /// What each is called; one query at most, however many.
    @Reads
    public Map<AgencyRef, String> names(Collection<AgencyRef> refs) {
        return rows.names(refs.stream().map(AgencyRef::value).collect(Collectors.toSet()));
    }

    /// GSS codes of the areas where an agency works: its own, and those its desks answer for.
    @Reads
    public List<String> areas(AgencyRef ref) {
        return rows.areas(ref);
    }

    public AgencyRef add(Agency.New agency, By by) {
        var ref = new AgencyRef(ids.next());
        rows.insert(ref, agency);
        if (agency.switchboard().isPresent())
            numbers.say(ids.next(), ref, agency.switchboard(), by, clock.instant());
        record("agency-added", ref.value(), by);
        return ref;
    }

    /// Through which number anybody of an agency can be rung back; none takes it away.
    public void setSwitchboard(AgencyRef agency, Optional<CheckedNumber> number, By by) {
        numbers.say(ids.next(), agency, number, by, clock.instant());
        record("switchboard-set", agency.value(), by);
    }

    /// A team that is not a desk. A desk is opened with {@link Desks#open}.
    public TeamRef addTeam(AgencyRef agency, String name, By by) {
        var ref = new TeamRef(ids.next());
        rows.insertTeam(ref, agency, name);
        record("team-added", ref.value(), by);
        return ref;
    }

    @Reads
    public List<Team> teams(AgencyRef agency) {
        return rows.teams(agency);
    }

    @Reads
    public Team team(TeamRef ref) {
        return rows.team(ref).orElseThrow(Refused.Missing::new);
    }

    private void record(String act, UUID subject, By by) {
        events.publishEvent(new AccountActed(act, subject, by, clock.instant()));
    }

    /// People of one agency who work together.
    public record Team(TeamRef ref, AgencyRef agency, String name, boolean isDesk) {}
}
