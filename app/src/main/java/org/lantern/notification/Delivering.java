package org.lantern.notification;

import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Looks for messages that must go out: at once where this node wrote one, and twice a second; it
/// sends those of one look side by side. A look that waits for a slow server holds up no other.
@Component
class Delivering {

    private static final Logger LOG = LoggerFactory.getLogger(Delivering.class);
    private static final String EVERY = "${lantern.notification.every:500}";

    /// Ends before the lease does.
    private static final Duration PATIENCE = Duration.ofSeconds(12);

    private static final int SIDE_BY_SIDE = 4;

    private final Outbox outbox;
    private final Carriers carriers;
    private final Semaphore looks = new Semaphore(SIDE_BY_SIDE);
    private volatile boolean failing;

    Delivering(Outbox outbox, Carriers carriers, Waking waking) {
        this.outbox = outbox;
        this.carriers = carriers;
        waking.wakes(Waking.What.MESSAGE, this::look);
    }

    @Scheduled(initialDelayString = EVERY, fixedRateString = EVERY)
    void look() {
        if (carriers.channels().isEmpty() || !looks.tryAcquire()) return;
        try {
            while (deliver() == MessageRows.BATCH) {}
            failing = false;
        } catch (RuntimeException fault) {
            // Said once, for as long as the database is away.
            if (!failing) LOG.error("Messages cannot go out; it is tried again at once", fault);
            failing = true;
        } finally {
            looks.release();
        }
    }

    /// Sends what is due, as much as one look takes.
    ///
    /// @return how many messages those were
    int deliver() {
        var taken = outbox.take();
        var sending = new ArrayList<Callable<Carrier.Handed>>();
        taken.ready().forEach(each -> sending.add(() -> send(each)));
        try (var all = Executors.newVirtualThreadPerTaskExecutor()) {
            var sent = all.invokeAll(sending, PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            for (int i = 0; i < sent.size(); i++)
                outbox.settle(
                        taken.ready().get(i).due(),
                        sent.get(i).isCancelled()
                                ? new Carrier.Handed.Failed("slow")
                                : sent.get(i).get());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException never) {
            throw new IllegalStateException(never);
        }
        return taken.many();
    }

    private Carrier.Handed send(Outbox.Ready each) {
        try {
            return carriers.find(each.due().channel())
                    .map(carrier -> carrier.send(each.letter()))
                    .orElseGet(() -> new Carrier.Handed.Failed("not-set-up"));
        } catch (RuntimeException fault) {
            // What it says may name an address.
            LOG.error("A message could not be sent: {}", fault.getClass().getName());
            return new Carrier.Handed.Failed("fault");
        }
    }
}
