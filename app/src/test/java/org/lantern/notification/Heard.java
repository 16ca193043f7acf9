package org.lantern.notification;

import java.sql.SQLException;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.context.ApplicationContext;

/// Of what open pages hear, in tests of other rooms.
public final class Heard {

    private static final String LAST = "test/last";

    private Heard() {}

    /// The topics that something tells.
    public static Set<String> of(ApplicationContext house, Runnable deed) {
        try (var listening = new Listening(house.getBean(DataSource.class))) {
            deed.run();
            house.getBean(Live.class).changed(LAST);
            var all = new HashSet<String>();
            while (!all.contains(LAST)) all.addAll(listening.hear(Duration.ofSeconds(1)));
            return all;
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
    }
}
