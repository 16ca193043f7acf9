package org.lantern;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Plays a first visit and ends, once after a build: the JDK watches, and starts Lantern faster
/// from then on (JEP 514).
@Component
@ConditionalOnBooleanProperty("lantern.rehearsal")
class Rehearsal {

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void play(ApplicationReadyEvent ready) throws IOException {
        var application = ready.getApplicationContext();
        var port = application.getEnvironment().getRequiredProperty("local.server.port");
        for (var path : new String[] {"/", "/sign-in", "/health"})
            visit(URI.create("http://localhost:" + port + path));
        System.exit(SpringApplication.exit(application));
    }

    private static void visit(URI page) throws IOException {
        var visit = (HttpURLConnection) page.toURL().openConnection();
        visit.getResponseCode();
        visit.disconnect();
    }
}
