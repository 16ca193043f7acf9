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

    private static final String WHY = "About somebody who works with or cares for children";
    private static final String MEANT = "Named in the concern";

    private static final Acting AGAIN =
            new Acting.Clockwork("concern: naming", "nobody could read it");

    private final Apart apart;
    private final Readers readers;
    private final Meant meant;
    private final Desks desks;
    private final KeptRecords records;
    private final Clock clock;

    Keeping(
            Apart apart,
            Readers readers,
            Meant meant,
            Desks desks,
            KeptRecords records,
            Clock clock) {
        this.apart = apart;
        this.readers = readers;
        this.meant = meant;
        this.desks = desks;
        this.records = records;
        this.clock = clock;
    }

    boolean isApart(ConcernRef concern) {
        return readers.restricted(concern);
    }

    /// From now on it is for named people only.
    void apart(Concern concern, Acting acting) {
        for (var record : records.records(concern.ref())) apart.restrict(record, WHY, acting);
        name(concern.ref(), concern.area(), acting);
    }

    /// The same of one that was read before, with the cases that it opened and the areas to which
    /// it is offered; and of one that was apart already, where somebody says now whom it is about.
    ///
    /// @return the offers to areas on Lantern where nobody may read it
    List<UUID> fromNowOn(ConcernRef concern, Acting acting) {
        var named = readers.now(concern);
        var wasApart = readers.restricted(concern);
        for (var file : records.cases(concern)) apart.restrict(file, WHY, acting);
        for (var record : records.records(concern)) apart.restrict(record, WHY, acting);
        name(concern, records.area(concern), acting);
        var unread =
                records.offers(concern).stream()
                        .filter(offer -> !name(concern, offer.area(), offer.ref(), acting))
                        .filter(offer -> desks.served(offer.area()))
                        .map(KeptRecords.Asked::ref)
                        .toList();
        if (wasApart)
            for (var one : named)
                for (var record : alike(concern)) apart.name(record, one.ref(), acting);
        for (var who : meant.calledSo(concern))
            meant.found(concern, who, Meant.By.NAME, clock.instant());
        return unread;
    }

    /// The concern, the person it is about, and its cases that are for named people too.
    private List<UUID> alike(ConcernRef concern) {
        return Stream.concat(
                        records.records(concern).stream(), records.casesApart(concern).stream())
                .toList();
    }

    /// Whoever signs in with an address that was given for the person it is about never meets it.
    void keepOutByAddress(ConcernRef concern, Acting acting) {
        for (var who : meant.signingIn(concern)) {
            meant.found(concern, who, Meant.By.ADDRESS, clock.instant());
            if (!meant.keptOut(concern, who)) shutOut(concern, who, acting);
        }
    }

    /// Somebody came to work here, and this one, which was given back, may be about them.
    void keepOutWhoCame(ConcernRef concern) {
        keepOut(concern, areas(records.area(concern)), AGAIN);
    }

    private void keepOut(ConcernRef concern, List<String> areas, Acting acting) {
        keepOutByAddress(concern, acting);
        for (var who : meant.mayBe(concern, areas)) shutOut(concern, who, acting);
    }

    /// Also from a case that was given back since.
    private void shutOut(ConcernRef concern, PractitionerRef who, Acting acting) {
        for (var record : records.records(concern)) apart.shutOut(record, who, MEANT, acting);
        for (var file : records.cases(concern)) apart.shutOut(file, who, MEANT, acting);
    }

    /// The name of a practitioner who told us is a class of its own.
    void referrer(Concern concern, Acting acting) {
        if (concern.channel() == Channel.PRACTITIONER && acting instanceof Acting.Practitioner who)
            apart.broughtBy(concern.ref().value(), who);
    }

    /// It goes to that area with another: whoever reads that reads it too, where it is for named
    /// people only.
    void likewise(ConcernRef one, ConcernRef with, String area, Acting.Practitioner acting) {
        if (!readers.restricted(with)) return;
        keepOut(with, List.of(area), acting);
        for (var reader : readers.now(one)) name(with, reader.ref(), "", acting);
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
        for (var record : alike(concern)) apart.name(record, who, acting);
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
        var kept = offer == null ? alike(concern) : records.records(concern);
        keepOut(concern, areas, acting);
        var able = readers.first(concern, areas);
        for (var one : able) {
            for (var record : kept) apart.name(record, one.ref(), acting);
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
