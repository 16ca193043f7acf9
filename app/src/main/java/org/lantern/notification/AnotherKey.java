package org.lantern.notification;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.lantern.kernel.By;
import org.lantern.kernel.PractitionerRef;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Devices that were added under another key of Lantern than it has now take nothing that it sends:
/// whose they are hears so when Lantern starts. They are kept, as they take messages again once the
/// key is back.
@Service
class AnotherKey {

    private static final By JOB = By.clockwork("notification: a device is under another key");

    private final JdbcClient db;
    private final PushSettings settings;
    private final PushKey key;
    private final Announcing announcing;
    private final Clock clock;

    AnotherKey(
            JdbcClient db, PushSettings settings, PushKey key, Announcing announcing, Clock clock) {
        this.db = db;
        this.settings = settings;
        this.key = key;
        this.announcing = announcing;
        this.clock = clock;
    }

    /// Once for each device. Where there is none, no key is made.
    @EventListener(ApplicationReadyEvent.class)
    @Transactional
    public void tell() {
        if (!settings.enabled()) return;
        var devices =
                db.sql(
                                """
                                select d.ref, d.practitioner, s.added_under from notification.device d
                                join notification.subscription s on s.device = d.ref
                                where s.added_under is not null order by d.ref
                                """)
                        .query((row, _) ->
                                new Added(
                                        row.getObject("ref", UUID.class),
                                        new PractitionerRef(
                                                row.getObject("practitioner", UUID.class)),
                                        row.getString("added_under")))
                        .list();
        for (var device : devices)
            if (!device.under().equals(key.publicKey()))
                announcing.tell(
                        new Notice(
                                device.whose(),
                                "device-under-another-key:" + device.ref(),
                                Occasion.DEVICE_GONE,
                                "/notices/ways",
                                false,
                                false),
                        Optional.empty(),
                        JOB,
                        clock.instant());
    }

    private record Added(UUID ref, PractitionerRef whose, String under) {}
}
