package org.lantern.ui;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import org.apache.catalina.connector.Connector;
import org.apache.tomcat.util.threads.ThreadPoolExecutor;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// Lets the last answers go out when Lantern is stopped. Spring Boot waits for each request until
/// its page is made and closes the connections then, which cuts off what is not sent yet: whoever
/// just pressed Send would read nothing of what was kept. So no connection is closed while a thread
/// works on one, for as long as Spring Boot waits for anything that stops.
@Component
class LastAnswers
        implements WebServerFactoryCustomizer<TomcatServletWebServerFactory>, SmartLifecycle {

    private final List<Connector> connectors = new CopyOnWriteArrayList<>();
    private volatile boolean running;

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        server.addConnectorCustomizers(connectors::add);
    }

    /// After the last page is made, and before the connections are closed.
    @Override
    public int getPhase() {
        return WebServerApplicationContext.GRACEFUL_SHUTDOWN_PHASE - 1;
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public void stop(Runnable stopped) {
        Thread.ofVirtual()
                .name("last-answers")
                .start(() -> {
                    while (connectors.stream().anyMatch(LastAnswers::isBusy))
                        LockSupport.parkNanos(MILLISECONDS.toNanos(5));
                    stop();
                    stopped.run();
                });
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /// Not one that is closed, whatever its threads do.
    private static boolean isBusy(Connector connector) {
        return connector.getState().isAvailable()
                && connector.getProtocolHandler().getExecutor()
                        instanceof ThreadPoolExecutor threads
                && threads.getActiveCount() > 0;
    }
}
