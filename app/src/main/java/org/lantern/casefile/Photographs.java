package org.lantern.casefile;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.lantern.access.Acting;
import org.lantern.database.Reads;
import org.lantern.kernel.By;
import org.lantern.kernel.Ids;
import org.lantern.kernel.PersonRef;
import org.lantern.kernel.Recorded;
import org.lantern.kernel.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Photographs of a child, and of things that are proof. The room whose record they belong to has
/// checked that its reader may see that record; whether they may see the picture is said here.
@Service
@Transactional
public class Photographs {

    private final PhotographRows rows;
    private final DarkRoom darkRoom;
    private final Clock clock;
    private final Ids ids;
    private final ApplicationEventPublisher events;

    Photographs(
            PhotographRows rows,
            DarkRoom darkRoom,
            Clock clock,
            Ids ids,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.darkRoom = darkRoom;
        this.clock = clock;
        this.ids = ids;
        this.events = events;
    }

    /// Takes from what came all that the camera wrote beside the picture. It takes a while, and so
    /// happens before anything is held.
    ///
    /// @throws NoPicture when it is none
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public Picture develop(byte[] sent) throws NoPicture {
        return darkRoom.develop(sent);
    }

    public PhotographRef keep(Photograph.Taken taken, Picture picture, Acting.Practitioner by) {
        var ref = new PhotographRef(ids.next());
        rows.add(ref, taken, picture.jpeg(), by, clock.instant());
        return ref;
    }

    /// Those there are, the oldest first, without a look at any.
    @Reads
    public List<Photograph> of(Photograph.Asked asked, Acting.Practitioner acting) {
        return rows.of(asked, acting, clock.instant());
    }

    /// Looks at one.
    ///
    /// @param of from among which
    /// @param by the record by way of which it is looked at
    /// @return a JPEG
    /// @throws Refused.Missing where there is none, it was withdrawn, or it is kept from this
    ///   reader
    public byte[] look(
            PhotographRef ref, Photograph.Asked of, UUID by, Acting.Practitioner acting) {
        var seen =
                of(of, acting).stream()
                        .filter(one -> one.ref().equals(ref) && one.open())
                        .findFirst()
                        .orElseThrow(Refused.Missing::new);
        acted("photograph-seen", subjects(seen, by), acting);
        return rows.jpeg(ref);
    }

    private static List<UUID> subjects(Photograph seen, UUID by) {
        return Stream.of(
                        Stream.of(seen.record()),
                        seen.shows().map(PersonRef::value).stream(),
                        Stream.of(seen.ref().value(), by))
                .flatMap(refs -> refs)
                .distinct()
                .toList();
    }

    /// Shows it to nobody any more.
    ///
    /// @param reason why; never empty
    public void withdraw(PhotographRef ref, String reason, Acting.Practitioner acting) {
        rows.withdraw(ref, new Photograph.Withdrawn(reason, acting.ref(), clock.instant()));
    }

    private void acted(String act, List<UUID> subjects, Acting acting) {
        events.publishEvent(new PhotographActed(act, subjects, acting.by(), clock.instant()));
    }

    /// A photograph was looked at.
    ///
    /// @param subjects its record, whom it shows, itself, and the record by way of which it was
    record PhotographActed(String act, List<UUID> subjects, By by, Instant at)
            implements Recorded {}
}
