package org.lantern;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/// Which statements somebody's deed costs, as Spring sends them to the database: those of its own
/// thread and of what is read side by side for it, and not those of jobs that run meanwhile.
public final class Statements {

    private Statements() {}

    public static List<String> during(Runnable deed) {
        var sent =
                new ListAppender<ILoggingEvent>() {
                    @Override
                    protected void append(ILoggingEvent line) {
                        // Otherwise it takes the name of the thread that asks for it first.
                        line.prepareForDeferredProcessing();
                        super.append(line);
                    }
                };
        sent.start();
        var log = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
        var before = log.getLevel();
        log.setLevel(Level.DEBUG);
        log.setAdditive(false);
        log.addAppender(sent);
        try {
            deed.run();
        } finally {
            log.detachAppender(sent);
            log.setAdditive(true);
            log.setLevel(before);
        }
        var own = Thread.currentThread().getName();
        return sent.list.stream()
                .filter(line ->
                        line.getThreadName().equals(own)
                                || line.getThreadName().startsWith("beside-"))
                .map(ILoggingEvent::getFormattedMessage)
                .filter(line -> line.startsWith("Executing prepared SQL statement ["))
                .toList();
    }
}
