package org.lantern.concern;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lantern.access.Acting;
import org.lantern.access.Desks;
import org.lantern.casefile.Apart;
import org.lantern.kernel.ConcernRef;
import org.lantern.kernel.PractitionerRef;
import org.lantern.kernel.Refused;
import org.springframework.stereotype.Component;

/// A worry about somebody who works with or cares for children: it leaves the shared desk at once
/// and goes to the named managers of the area, and to nobody who may be the person it is about.
/// What holds for the concern holds for the record of that person too.
@Component
class Keeping {

    private static final Acting AGAIN =
            new Acting.Clockwork("concern: naming", "nobody could read it");

    private final Apart apart;
    private final Readers readers;
    private final Desks desks;
    private final Clock clock;

    Keeping(Apart apart, Readers readers, Desks desks, Clock clock) {
        this.apart = apart;
        this.readers = readers;
        this.desks = desks;
        this.clock = clock;
    }

    /// From now on it is for named people only.
    void apart(Concern concern, Acting acting) {
        var why = "About somebody who works with or cares for children";
        for (var record : readers.records(concern.ref())) apart.restrict(record, why, acting);
        name(concern.ref(), concern.area(), acting);
    }

    /// The name of a practitioner who told us is a class of its own.
    void referrer(Concern concern, Acting acting) {
        if (concern.channel() == Channel.PRACTITIONER && acting instanceof Acting.Practitioner who)
            apart.broughtBy(concern.ref().value(), who);
    }

    /// The areas whose people may read it: the one that answers, and the one that takes what
    /// belongs to nobody else.
    List<String> areas(String area) {
        return Stream.concat(Stream.of(area), desks.fallbackArea().stream()).distinct().toList();
    }

    /// It is offered to another area: those who would have been named there see the offer. An area
    /// that has to be rung names nobody.
    ///
    /// @throws NobodyThere when nobody there could read it
    void offered(ConcernRef concern, String area, UUID offer, Acting.Practitioner acting) {
        if (!readers.restricted(concern) || !desks.served(area)) return;
        if (!name(concern, area, offer, acting)) throw new NobodyThere();
    }

    /// Another try for one that reached nobody.
    ///
    /// @return whether it reaches somebody now
    boolean again(Readers.Unread unread) {
        return unread.offer()
                .map(offer -> name(unread.concern(), unread.area(), offer, AGAIN))
                .orElseGet(() -> name(unread.concern(), unread.area(), AGAIN));
    }

    /// Somebody whom one of the named chose.
    void name(ConcernRef concern, PractitionerRef who, String reason, Acting.Practitioner acting) {
        for (var record : readers.records(concern)) apart.name(record, who, acting);
        readers.add(new Readers.Named(concern, who, null, reason, acting.ref(), clock.instant()));
    }

    private boolean name(ConcernRef concern, String area, Acting acting) {
        return name(concern, areas(area), null, acting);
    }

    private boolean name(ConcernRef concern, String area, UUID offer, Acting acting) {
        return name(concern, List.of(area), offer, acting);
    }

    private boolean name(
            ConcernRef concern, List<String> areas, @Nullable UUID offer, Acting acting) {
        var records = readers.records(concern);
        for (var who : readers.mayBeMeant(concern, areas))
            for (var record : records) apart.shutOut(record, who, "Named in the concern", acting);
        var able = readers.first(concern, areas);
        for (var one : able) {
            for (var record : records) apart.name(record, one.ref(), acting);
            readers.add(new Readers.Named(concern, one.ref(), offer, "", null, clock.instant()));
        }
        return !able.isEmpty();
    }

    /// Nobody of that area may read it.
    static final class NobodyThere extends Refused.Conflict {
        NobodyThere() {
            super(
                    "Nobody on Lantern in that area can read a concern that is for named people only."
                            + " Ring their council now and tell its allegations manager yourself. Ask its administrator"
                            + " to give them that role on Lantern, then offer the concern again.");
        }
    }
}
