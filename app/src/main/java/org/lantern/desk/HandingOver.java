package org.lantern.desk;

import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lantern.access.Acting;
import org.lantern.access.Holding;
import org.lantern.access.Holding.Held;
import org.lantern.kernel.PractitionerRef;
import org.lantern.kernel.Refused;
import org.lantern.notification.Notice;
import org.lantern.notification.Notices;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Handing over a whole desk: all that somebody holds, whichever room it is of, offered to one
/// colleague in one step, all of it or nothing. Each stays theirs until the other takes it.
@Service
@Transactional
class HandingOver {

    private final List<Holding> rooms;
    private final Notices notices;
    private final Clock clock;

    HandingOver(List<Holding> rooms, Notices notices, Clock clock) {
        this.rooms = rooms.stream().sorted(Comparator.comparingInt(Holding::order)).toList();
        this.notices = notices;
        this.clock = clock;
    }

    /// What they hold, and what is offered to them; that they were shown it is recorded.
    Desk look(Acting.Practitioner acting) {
        var mine = all(Holding::mine, acting);
        var toMe = all(Holding::toMe, acting);
        for (var room : rooms)
            room.shown(
                    Stream.concat(mine.stream(), toMe.stream())
                            .filter(one -> one.room() == room)
                            .map(Place::held)
                            .toList(),
                    acting);
        return new Desk(held(mine), held(toMe));
    }

    /// How much is offered to them.
    int offered(Acting.Practitioner acting) {
        return all(Holding::toMe, acting).size();
    }

    /// Of what they would hand over, whatever somebody of that colleague's name must not have.
    Map<Held, Holding.Namesake> namesakes(
            Collection<UUID> chosen, PractitionerRef to, Acting.Practitioner acting) {
        var all = new LinkedHashMap<Held, Holding.Namesake>();
        for (var one : all(Holding::mine, acting))
            if (chosen.contains(one.held().ref())) {
                var namesake = one.room().namesake(one.held(), to, acting);
                if (namesake != Holding.Namesake.NONE) all.put(one.held(), namesake);
            }
        return all;
    }

    /// Offers these, each with what they need to know who take it, and tells them once. What is no
    /// longer theirs, as somebody answered it meanwhile, is left out.
    ///
    /// @throws NotTheirs where they may not have one of them
    void offer(Map<UUID, Holding.Said> chosen, PractitionerRef to, Acting.Practitioner acting) {
        var mine =
                all(Holding::mine, acting).stream()
                        .filter(one -> chosen.containsKey(one.held().ref()))
                        .toList();
        if (mine.isEmpty()) throw new Refused.Missing();
        for (var one : mine) {
            try {
                one.room().offer(one.held(), to, said(chosen, one.held()), acting);
            } catch (Refused notTheirs) {
                throw new NotTheirs(one.held().what());
            }
        }
        if (mine.stream().noneMatch(one -> one.room().tells()))
            notices.tell(
                    Notice.handover(to, acting.ref(), clock.instant(), Notice.Urgency.CALM),
                    acting.by());
    }

    /// Takes these of what is offered to them, all of it or nothing.
    ///
    /// @throws NoLongerOffered where one of them is not any more
    void take(Collection<UUID> chosen, Acting.Practitioner acting) {
        toMe(chosen, acting).forEach(one -> one.room().take(one.held(), acting));
    }

    /// Cannot take these of what is offered to them: each stays with whoever offered it, and they
    /// are told at once.
    ///
    /// @throws NoLongerOffered where one of them is not any more; then none is declined
    void decline(Collection<UUID> chosen, String why, Acting.Practitioner acting) {
        var theirs = toMe(chosen, acting);
        theirs.forEach(one -> one.room().decline(one.held(), why, acting));
        var told = givers(theirs.stream().filter(one -> one.room().tells()));
        givers(theirs.stream()).stream()
                .filter(giver -> !told.contains(giver))
                .forEach(giver ->
                        notices.tell(
                                Notice.declined(giver, acting.ref(), clock.instant()),
                                acting.by()));
    }

    private static Set<PractitionerRef> givers(Stream<Place> offered) {
        return offered.flatMap(one -> one.held().other().stream()).collect(Collectors.toSet());
    }

    /// What of theirs they answer. Offered anew meanwhile, with other words, it is another offer.
    private List<Place> toMe(Collection<UUID> chosen, Acting.Practitioner acting) {
        var still =
                all(Holding::toMe, acting).stream()
                        .filter(one -> chosen.contains(one.held().ref()))
                        .toList();
        if (still.size() < Set.copyOf(chosen).size()) throw new NoLongerOffered();
        return still;
    }

    private static Holding.Said said(Map<UUID, Holding.Said> chosen, Held held) {
        return chosen.getOrDefault(held.ref(), new Holding.Said("", ""));
    }

    private List<Place> all(
            BiFunction<Holding, Acting.Practitioner, List<Held>> of, Acting.Practitioner acting) {
        return rooms.stream()
                .flatMap(room -> of.apply(room, acting).stream().map(held -> new Place(room, held)))
                .toList();
    }

    private static List<Held> held(List<Place> all) {
        return all.stream().map(Place::held).toList();
    }

    private record Place(Holding room, Held held) {}

    /// What somebody holds, and what is offered to them.
    record Desk(List<Held> mine, List<Held> toMe) {}

    /// Not all that they answer is still offered to them like that, so nothing was recorded.
    static final class NoLongerOffered extends Refused.Conflict {
        NoLongerOffered() {
            super("Not all of it is still offered to you like this.");
        }
    }

    /// The colleague may not have one of them, so they were offered none.
    static final class NotTheirs extends Refused.Conflict {

        private final String what;

        NotTheirs(String what) {
            super("That colleague may not have one of these.");
            this.what = what;
        }

        String what() {
            return what;
        }
    }
}
