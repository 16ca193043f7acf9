package org.lantern;

import java.io.PrintStream;
import java.util.List;
import org.lantern.kernel.StartNotice;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Says on the terminal that Lantern is ready, where it is, and what the rooms have to add. Not by
/// way of the log, which is kept: a first password is shown once and nowhere else.
@Component
class Welcome {

    private final List<StartNotice> notices;

    Welcome(List<StartNotice> notices) {
        this.notices = notices;
    }

    @EventListener
    void greet(ApplicationReadyEvent ready) {
        var port = ready.getApplicationContext().getEnvironment().getProperty("local.server.port");
        if (port != null) greet(System.out, port);
    }

    void greet(PrintStream out, String port) {
        out.println();
        out.println("Lantern is ready: http://localhost:" + port);
        for (var notice : notices) notice.lines().forEach(out::println);
        out.println("Ctrl-C stops it.");
        out.flush();
    }
}
