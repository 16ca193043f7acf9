package org.lantern.casefile;

import java.time.Instant;
import java.util.function.Supplier;
import org.lantern.access.Acting;
import org.lantern.kernel.CaseRef;
import org.lantern.ui.SideBySide;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/// That somebody looks at a case stands on the trail before they see anything of it. To write it
/// waits for a disk, so it is read meanwhile what they will see.
@Component
class Looks {

    private final SideBySide beside;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate own;

    Looks(
            SideBySide beside,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions) {
        this.beside = beside;
        this.events = events;
        own = new TransactionTemplate(transactions);
    }

    /// Reads what they will see, and answers it once the look stands on the trail. Within a
    /// transaction the look stands and falls with that.
    ///
    /// @throws RuntimeException where it could not be written, and then nothing is answered
    <T> T seen(CaseRef file, Acting acting, Instant at, Supplier<T> read) {
        var look = new CaseActed("case-seen", file, acting.by(), at);
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            events.publishEvent(look);
            return read.get();
        }
        var written =
                beside.ask(() -> {
                    own.executeWithoutResult(_ -> events.publishEvent(look));
                    return look;
                });
        try {
            return read.get();
        } finally {
            var _ = written.get();
        }
    }
}
