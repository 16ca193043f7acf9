package org.lantern.concern;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.lantern.access.Acting;
import org.lantern.casefile.People;
import org.lantern.casefile.PersonKind;
import org.lantern.kernel.ConcernRef;
import org.lantern.kernel.Ids;
import org.lantern.kernel.ShortCode;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The front door: somebody is worried about a child and says so. What they say is stored first and
/// alone, and stands on the right desk from that moment.
@Service
@Transactional
public class FrontDoor {

    private final Concerns concerns;
    private final People people;
    private final Telling telling;
    private final Keeping keeping;
    private final Routing routing;
    private final RandomGenerator random;
    private final Clock clock;
    private final Ids ids;
    private final ApplicationEventPublisher events;

    FrontDoor(
            Concerns concerns,
            People people,
            Telling telling,
            Keeping keeping,
            Routing routing,
            RandomGenerator random,
            Clock clock,
            Ids ids,
            ApplicationEventPublisher events) {
        this.concerns = concerns;
        this.people = people;
        this.telling = telling;
        this.keeping = keeping;
        this.routing = routing;
        this.random = random;
        this.clock = clock;
        this.ids = ids;
        this.events = events;
    }

    /// Takes a worry in: stores it with everything that was said, and routes it to a desk, in one
    /// transaction.
    ///
    /// @throws NotOnLantern when nobody here answers for that place: the page then says that it was
    ///   not sent
    public Receipt raise(Raising raising, Acting acting) {
        var now = clock.instant();
        var told = raising.told();
        var route = routing.of(raising.channel(), told, acting);
        var concern = concern(raising, told, route, acting, now);
        concerns.add(concern, raising, told.area(), route.by());
        telling.record(concern, raising, acting);
        concerns.wait(concern, route, ids.next());
        keeping.referrer(concern, acting);
        if (told.aboutStaff()) keeping.apart(concern, acting);
        concerns.changed(concern.ref());
        events.publishEvent(
                new ConcernRaised(
                        concern.ref(), route.area(), concern.danger().urgent(), acting.by(), now));
        return new Receipt(
                concern.ref(), concern.code(), route.area(), route.by(), concern.danger().urgent());
    }

    private Concern concern(Raising raising, Told told, Route route, Acting acting, Instant now) {
        var by = acting.by();
        return new Concern(
                new ConcernRef(ids.next()),
                ShortCode.next(random),
                raising.channel(),
                told.about(),
                told.referrer(raising.channel()),
                told.danger(),
                raising.receivedAt().orElse(now),
                now,
                Optional.ofNullable(by.practitioner()),
                Optional.ofNullable(by.agency()),
                route.area(),
                children(told, acting));
    }

    private List<Concern.Child> children(Told told, Acting acting) {
        var items = told.children();
        return java.util.stream.IntStream.rangeClosed(1, items.size())
                .mapToObj(place ->
                        new Concern.Child(
                                people.introduce(kind(told, items.get(place - 1)), acting),
                                place,
                                WorkingLabel.of(place, items.size(), told, items.get(place - 1))))
                .toList();
    }

    private static PersonKind kind(Told told, String item) {
        return told.about() == About.UNBORN && item.equals(Told.ONE)
                ? PersonKind.UNBORN
                : PersonKind.CHILD;
    }
}
