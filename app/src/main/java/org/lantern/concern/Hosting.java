package org.lantern.concern;

import org.lantern.access.Acting;
import org.lantern.database.Reads;
import org.lantern.kernel.ConcernRef;
import org.lantern.kernel.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Says where the child of a concern is, and which area answers for it, where what stood was wrong
/// or has changed: a new fact each time, with its reason. Who sees the concern follows at once.
@Service
@Transactional
public class Hosting {

    private final Deeds deeds;
    private final Concerns concerns;
    private final DecidedTogether together;
    private final AreaFacts areas;

    Hosting(Deeds deeds, Concerns concerns, DecidedTogether together, AreaFacts areas) {
        this.deeds = deeds;
        this.concerns = concerns;
        this.together = together;
        this.areas = areas;
    }

    /// One that they work on, for the page on which the area where the child is is named.
    ///
    /// @throws Refused.Missing when it is not theirs to work on
    @Reads
    public Concern look(ConcernRef ref, Acting.Practitioner acting) {
        return concerns.worked(ref, acting).orElseThrow(Refused.Missing::new);
    }

    /// The same, for the page on which the area that answers is named: for its managers, once it is
    /// decided. As long as it waits it is offered, so that nobody has it who has not accepted it;
    /// and with one that is decided with another, that other is.
    ///
    /// @throws Refused.Missing when it is not theirs to say
    @Reads
    public Concern lookAsManager(ConcernRef ref, Acting.Practitioner acting) {
        return concerns.decides(ref, acting)
                .filter(concern -> concerns.managed(concern, acting))
                .filter(concern ->
                        !concerns.waits(concern.ref()) && together.standsAlone(concern.ref()))
                .orElseThrow(Refused.Missing::new);
    }

    /// Whether they work on it now.
    @Reads
    public boolean isTheirs(ConcernRef ref, Acting.Practitioner acting) {
        return concerns.worked(ref, acting).isPresent();
    }

    /// The child is in that area, which keeps them safe tonight: also in what is decided with it,
    /// as far as they work on that, and it tells of nobody else.
    ///
    /// @param area GSS code
    /// @param reason how they know; never empty
    public void host(ConcernRef ref, String area, String reason, Acting.Practitioner acting) {
        var all = deeds.stillTogether(ref);
        look(ref, acting);
        var theirs =
                all.stream()
                        .filter(one ->
                                one.equals(ref)
                                        || isTheirs(one, acting) && areas.areAllOf(one, ref))
                        .toList();
        if (theirs.stream().allMatch(one -> isSaid(one, area))) throw new SaidAlready();
        for (var one : theirs) {
            concerns.changed(one);
            areas.hostSaid(one, area, reason, acting.ref(), deeds.now());
            deeds.done("concern-host-named", one, acting);
        }
    }

    private boolean isSaid(ConcernRef ref, String area) {
        return areas.host(ref).filter(host -> host.said() && host.area().equals(area)).isPresent();
    }

    /// That area answers for it, although it was decided in another. Where the child is stays as it
    /// is.
    public void answers(ConcernRef ref, String area, String reason, Acting.Practitioner acting) {
        deeds.still(ref);
        var concern = lookAsManager(ref, acting);
        if (concern.area().equals(area)) throw new SaidAlready();
        if (areas.host(ref).isEmpty())
            areas.hostSaid(ref, concern.area(), reason, acting.ref(), deeds.now());
        areas.answers(ref, area, reason, acting.ref(), deeds.now());
        deeds.done("concern-responsible-named", ref, acting);
    }

    /// It stands so already.
    public static final class SaidAlready extends Refused.Conflict {
        SaidAlready() {
            super("That area is named already.");
        }
    }
}
