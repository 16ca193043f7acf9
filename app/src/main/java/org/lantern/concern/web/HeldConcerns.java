package org.lantern.concern.web;

import java.util.List;
import java.util.Map;
import org.lantern.access.Acting;
import org.lantern.access.Holding;
import org.lantern.concern.Handovers;
import org.lantern.kernel.ConcernRef;
import org.lantern.kernel.PractitionerRef;
import org.springframework.stereotype.Component;

/// Concerns that somebody took up and has still to decide, where a whole desk is handed over.
@Component
class HeldConcerns implements Holding {

    private final Handovers handovers;

    HeldConcerns(Handovers handovers) {
        this.handovers = handovers;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public List<Held> mine(Acting.Practitioner acting) {
        return handovers.mine(acting).stream()
                .map(one -> held(one, one.to().stream().toList()))
                .toList();
    }

    @Override
    public List<Held> toMe(Acting.Practitioner acting) {
        return handovers.toMe(acting).stream().map(one -> held(one, List.of(one.by()))).toList();
    }

    @Override
    public void shown(List<Held> held, Acting.Practitioner acting) {
        handovers.shown(held.stream().map(one -> new ConcernRef(one.record())).toList(), acting);
    }

    @Override
    public void offer(Held mine, PractitionerRef to, Said said, Acting.Practitioner acting) {
        handovers.handOver(to, Map.of(new ConcernRef(mine.record()), said.words()), acting);
    }

    @Override
    public void take(Held offered, Acting.Practitioner acting) {
        handovers.accept(offered.ref(), acting);
    }

    @Override
    public void decline(Held offered, String why, Acting.Practitioner acting) {
        handovers.decline(offered.ref(), why, acting);
    }

    private static Held held(Handovers.Held one, List<PractitionerRef> other) {
        return new Held(
                one.handover(),
                one.concern().value(),
                one.code() + " " + one.labels(),
                "/concerns/" + one.concern(),
                other.stream().findFirst(),
                one.words(),
                one.declined());
    }
}
