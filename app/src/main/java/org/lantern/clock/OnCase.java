package org.lantern.clock;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.lantern.access.Acting;
import org.lantern.casefile.Cases;
import org.lantern.casefile.ChildCase;
import org.lantern.kernel.CaseRef;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// What runs on a case, for those who see it whole: what was started on it, and what stands with
/// its child from before there was one, for those of them who may know of that.
@Component
class OnCase {

    private final Cases cases;
    private final DutyRows rows;
    private final ObjectProvider<ToldOfChild> rooms;

    OnCase(Cases cases, DutyRows rows, ObjectProvider<ToldOfChild> rooms) {
        this.cases = cases;
        this.rows = rows;
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

    private <T> List<T> known(
            List<T> all, Function<T, UUID> subject, ChildCase file, Acting.Practitioner acting) {
        var own =
                all.stream().filter(one -> subject.apply(one).equals(file.ref().value())).toList();
        if (own.size() == all.size()) return all;
        return rooms.stream().anyMatch(room -> room.mayKnow(file.child(), acting)) ? all : own;
    }
}
