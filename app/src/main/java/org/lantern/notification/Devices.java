package org.lantern.notification;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lantern.access.Acting;
import org.lantern.database.Reads;
import org.lantern.kernel.By;
import org.lantern.kernel.Ids;
import org.lantern.kernel.PractitionerRef;
import org.lantern.kernel.Recorded;
import org.lantern.kernel.Refused;
import org.lantern.notification.DeviceRows.Removed;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The devices on which people are reached by web push. Each is one person's: whoever adds it last.
@Service
@Transactional
public class Devices {

    private static final Duration SHOWN_WHEN_GONE = Duration.ofDays(14);
    private static final int MOST = 10;
    private static final By JOB = By.clockwork("notification: a device is gone");

    private final DeviceRows rows;
    private final PushKey key;
    private final PushSettings settings;
    private final Announcing announcing;
    private final Clock clock;
    private final Ids ids;
    private final ApplicationEventPublisher events;

    Devices(
            DeviceRows rows,
            PushKey key,
            PushSettings settings,
            Announcing announcing,
            Clock clock,
            Ids ids,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.key = key;
        this.settings = settings;
        this.announcing = announcing;
        this.clock = clock;
        this.ids = ids;
        this.events = events;
    }

    /// Somebody's own, and those of them that were lost lately; none, where nothing goes to
    /// devices.
    @Reads
    public List<Device> of(Acting.Practitioner acting) {
        var since = clock.instant().minus(SHOWN_WHEN_GONE);
        return key().map(key -> rows.of(acting.ref(), key, since)).orElse(List.of());
    }

    /// What a browser must know to add its device; none, where nothing goes to devices.
    public Optional<String> key() {
        return settings.enabled() ? Optional.of(key.publicKey()) : Optional.empty();
    }

    /// From now on they are reached on it too, and they alone. Added twice it is there once.
    ///
    /// @param given where it is reached; none, where its browser said nothing of use
    /// @param name its browser and what it runs on
    /// @throws Unusable where nothing may be sent there, or could be sealed for it
    public void add(Optional<Subscription> given, String name, Acting.Practitioner acting) {
        var ours = key().orElseThrow(Refused.Missing::new);
        var where = given.filter(this::isUsable).orElseThrow(Unusable::new);
        rows.hold(where.endpoint());
        var before = rows.at(where.endpoint());
        if (before.filter(owned -> owned.who().equals(acting.ref())).isPresent()) return;
        if (rows.had(acting.ref()).size() >= MOST) throw new TooManyDevices();
        before.ifPresent(owned -> lose(owned.device(), Removed.MOVED));
        var ref = ids.next();
        rows.add(ref, acting.ref(), name, where, ours, clock.instant());
        acted("device-added", acting);
        tell(acting.ref(), "device-added:" + ref, Occasion.DEVICE_ADDED, acting.by());
    }

    /// @throws Refused.Missing where it is not theirs
    public void remove(UUID ref, Acting.Practitioner acting) {
        if (!rows.had(acting.ref()).contains(ref)) throw new Refused.Missing();
        rows.remove(ref, Removed.BY_OWNER, clock.instant());
        acted("device-removed", acting);
    }

    /// Its service no longer knows it: whose it is hears so by their other ways.
    void gone(UUID ref) {
        lose(ref, Removed.GONE);
    }

    /// Whoever has left is reached nowhere.
    @EventListener(condition = "#closed.act() == 'account-closed'")
    void left(Recorded closed) {
        for (var who : closed.subjects())
            for (var device : rows.had(new PractitionerRef(who)))
                rows.remove(device, Removed.LEFT, clock.instant());
    }

    private void lose(UUID ref, Removed why) {
        rows.remove(ref, why, clock.instant())
                .ifPresent(who -> tell(who, "device-gone:" + ref, Occasion.DEVICE_GONE, JOB));
    }

    private void tell(PractitionerRef who, String reason, Occasion occasion, By by) {
        announcing.tell(
                new Notice(who, reason, occasion, "/notices/ways", false, false),
                Optional.empty(),
                by,
                clock.instant());
    }

    private boolean isUsable(Subscription where) {
        if (!settings.isOfService(where.endpoint())) return false;
        try {
            return key.webPush().getBody(new byte[1], where.key(), where.secret()).length > 0;
        } catch (Exception noPointOfTheCurve) {
            return false;
        }
    }

    private void acted(String act, Acting.Practitioner acting) {
        events.publishEvent(
                new NotificationActed(act, acting.ref().value(), acting.by(), clock.instant()));
    }

    /// It is at no service that Lantern sends to, or its key is none.
    static class Unusable extends Refused.Conflict {
        Unusable() {
            super("Nothing can be sent to that device");
        }
    }

    /// One person has so many.
    static class TooManyDevices extends Refused.Conflict {
        TooManyDevices() {
            super("A person is reached on %d devices at most".formatted(MOST));
        }
    }
}
