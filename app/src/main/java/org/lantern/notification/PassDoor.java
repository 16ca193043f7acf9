package org.lantern.notification;

import java.time.Clock;
import java.util.Optional;
import org.lantern.access.Acting;
import org.lantern.access.Practitioners;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// "I have it", said by the link of a message and without signing in. It says just that for whoever
/// was written to: once, for some minutes, and it shows nothing.
@Service
@Transactional
public class PassDoor {

    private final Passes passes;
    private final Notices notices;
    private final Practitioners practitioners;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    PassDoor(
            Passes passes,
            Notices notices,
            Practitioners practitioners,
            Clock clock,
            ApplicationEventPublisher events) {
        this.passes = passes;
        this.notices = notices;
        this.practitioners = practitioners;
        this.clock = clock;
        this.events = events;
    }

    /// What a link that works is of; nothing, where it does not. To look uses nothing up, as
    /// programs that read mail open each link.
    @Transactional(readOnly = true)
    public Optional<Of> find(String link) {
        return whose(link).map(Whose::of);
    }

    /// They have it.
    ///
    /// @return what the link was of, where it worked; it does so once
    public Optional<Of> use(String link) {
        var whose = whose(link);
        if (whose.isEmpty() || !passes.use(link, clock.instant())) return Optional.empty();
        var who = whose.get().who();
        notices.acknowledge(whose.get().pass().notice(), who);
        events.publishEvent(
                new NotificationActed(
                        "ring-promised-by-link",
                        whose.get().pass().subject(),
                        who.by(),
                        clock.instant()));
        return whose.map(Whose::of);
    }

    /// Nobody, where their account was closed meanwhile.
    private Optional<Whose> whose(String link) {
        return passes.find(link, clock.instant())
                .flatMap(pass -> practitioners.acting(pass.who()).map(who -> new Whose(pass, who)));
    }

    /// Something real, or a drill.
    public enum Of {
        REAL,
        DRILL
    }

    private record Whose(Passes.Of pass, Acting.Practitioner who) {
        Of of() {
            return pass.drill() ? Of.DRILL : Of.REAL;
        }
    }
}
