package org.lantern.clock;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Stream;
import org.lantern.access.Acting;
import org.lantern.casefile.Cases;
import org.lantern.casefile.ChildCase;
import org.lantern.kernel.CaseRef;
import org.lantern.kernel.PersonRef;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// What runs on a case, for those who see it whole: what was started on it, and what stands with
/// its child from before there was one, for those of them who may know of that.
@Component
class OnCase {

    /// What has no number comes after what has one.
    private static final Comparator<StartedDuty> SOONEST =
            comparing((StartedDuty duty) -> duty.dueAt().orElse(Instant.MAX))
                    .thenComparing(StartedDuty::startedAt)
                    .thenComparing(StartedDuty::ref);

    private final Cases cases;
    private final DutyRows rows;
    private final ChildDutyRows ofChildren;
    private final ObjectProvider<ToldOfChild> rooms;

    OnCase(
            Cases cases,
            DutyRows rows,
            ChildDutyRows ofChildren,
            ObjectProvider<ToldOfChild> rooms) {
        this.cases = cases;
        this.rows = rows;
        this.ofChildren = ofChildren;
        this.rooms = rooms;
    }

    Optional<ChildCase> find(CaseRef file, Acting.Practitioner acting) {
        return cases.find(file, acting).filter(ChildCase::whole);
    }

    List<StartedDuty> duties(ChildCase file, Instant moment, Acting.Practitioner acting) {
        if (!file.whole()) return List.of();
        return known(
                rows.of(file.ref().value(), file.child(), moment),
                duty -> duty.subject().ref(),
                file,
                acting);
    }

    List<Happening> happened(ChildCase file, Instant moment, Acting.Practitioner acting) {
        if (!file.whole()) return List.of();
        return known(
                rows.happened(file.ref().value(), file.child(), moment),
                Happening::subject,
                file,
                acting);
    }

    /// Those due by then of the cases that somebody carries or, for a manager, of their areas.
    List<CaseDuty> dueBy(Instant due, int limit, Instant now, Acting.Practitioner acting) {
        return Stream.concat(
                        rows.dueBy(due, limit, now, acting).stream().map(CaseDuty::own),
                        known(ofChildren.dueBy(due, now, acting), acting))
                .sorted(comparing(CaseDuty::duty, SOONEST))
                .limit(limit)
                .toList();
    }

    /// The one that is due first of each of these that its reader sees whole.
    Map<CaseRef, StartedDuty> next(
            Collection<ChildCase> files, Instant now, Acting.Practitioner acting) {
        var whole =
                files.stream().filter(ChildCase::whole).map(file -> file.ref().value()).toList();
        return Stream.concat(
                        rows.next(whole, now).stream().map(CaseDuty::own),
                        known(ofChildren.on(whole, now), acting))
                .collect(toMap(CaseDuty::file, CaseDuty::duty, BinaryOperator.minBy(SOONEST)));
    }

    private Stream<CaseDuty> known(List<ChildDutyRows.OfChild> all, Acting.Practitioner acting) {
        var told = new HashMap<PersonRef, Boolean>();
        return all.stream()
                .filter(one -> told.computeIfAbsent(one.child(), child -> mayKnow(child, acting)))
                .map(ChildDutyRows.OfChild::duty);
    }

    private boolean mayKnow(PersonRef child, Acting.Practitioner acting) {
        return rooms.stream().anyMatch(room -> room.mayKnow(child, acting));
    }

    private <T> List<T> known(
            List<T> all, Function<T, UUID> subject, ChildCase file, Acting.Practitioner acting) {
        var own =
                all.stream().filter(one -> subject.apply(one).equals(file.ref().value())).toList();
        if (own.size() == all.size()) return all;
        return mayKnow(file.child(), acting) ? all : own;
    }
}
