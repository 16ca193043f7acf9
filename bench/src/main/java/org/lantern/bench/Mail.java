package org.lantern.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;

/// Which e-mail was about which concern. The message itself says nothing of it, so the database is
/// asked.
record Mail(House house, PostBox post) {

    private static final String ABOUT =
            """
            select m.ref, left(c.code, 4) || '-' || right(c.code, 4) as code
            from notification.message m join notification.notice n on n.ref = m.notice
            join notification.ring r on r.ref = n.ring join concern.concern c on c.ref = r.subject
            where m.channel = 'EMAIL'
            """;

    private static final String WAITS =
            "select count(*) from notification.to_send where at <= now()";

    /// How long each took until its first e-mail had come, once none waits any more.
    List<Long> of(Map<String, Live.Sent> sent, long end) throws SQLException, IOException {
        var first = new HashMap<String, Long>();
        try (var db = house.enter(House.SUPERUSER);
                var statement = db.createStatement()) {
            for (long waiting = 1; waiting > 0 && System.nanoTime() < end; ) {
                LockSupport.parkNanos(500_000_000);
                var count = statement.executeQuery(WAITS);
                count.next();
                waiting = count.getLong(1);
            }
            var rows = statement.executeQuery(ABOUT);
            while (rows.next()) {
                var came = post.came().get(rows.getObject("ref", UUID.class));
                if (came != null) first.merge(rows.getString("code"), came, Math::min);
            }
        }
        var times = new ArrayList<Long>();
        sent.forEach((code, when) -> {
            var came = first.get(code);
            if (came != null) times.add(came - when.at());
        });
        return times;
    }
}
