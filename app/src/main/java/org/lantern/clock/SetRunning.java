package org.lantern.clock;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.lantern.kernel.By;
import org.lantern.kernel.PersonRef;
import org.lantern.vocabulary.Vocabulary;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Sets duties running, whatever happens: one that cannot be started is noted where it would stand,
/// and is tried again.
@Component
class SetRunning {

    private static final Logger LOG = LoggerFactory.getLogger(SetRunning.class);

    private final Vocabulary vocabulary;
    private final Starting starting;
    private final NotStarted notStarted;

    SetRunning(Vocabulary vocabulary, Starting starting, NotStarted notStarted) {
        this.vocabulary = vocabulary;
        this.starting = starting;
        this.notStarted = notStarted;
    }

    void start(DutyKey key, Subject subject, Instant at, By by) {
        start(key, subject, at, Optional.empty(), by);
    }

    /// One of a child of whom such a one waits to be started: it waits beside that, and all of them
    /// are tried at once.
    void startBeside(DutyKey key, Subject subject, Instant at, PersonRef child, By by) {
        note(key, subject, at, Optional.empty(), by);
        notStarted.tryAgain(child, key);
    }

    /// What begins where that one was done: its next round, where it repeats, and every duty that
    /// follows it.
    void after(StartedDuty done, Instant at, By by) {
        next(done, at, by);
        var subject = done.subject().because(done.ref());
        vocabulary.duties().stream()
                .filter(duty -> duty.comesAfter(done.duty()))
                .forEach(duty ->
                        start(new DutyKey(duty.code()), subject, at, Optional.of(done.ref()), by));
    }

    private void next(StartedDuty done, Instant at, By by) {
        try {
            starting.next(done, at, by);
        } catch (RuntimeException fault) {
            LOG.error("The next round of {} could not be started", done.duty().code(), fault);
            note(new DutyKey(done.duty().code()), done.subject(), at, Optional.of(done.ref()), by);
        }
    }

    private void start(DutyKey key, Subject subject, Instant at, Optional<UUID> after, By by) {
        try {
            starting.start(key, subject, at, after, by);
        } catch (RuntimeException fault) {
            LOG.error("Duty {} could not be started", key, fault);
            note(key, subject, at, after, by);
        }
    }

    private void note(DutyKey key, Subject subject, Instant at, Optional<UUID> after, By by) {
        try {
            notStarted.note(key, subject, at, after, by);
        } catch (RuntimeException fault) {
            LOG.error("That duty {} could not be started could not be noted either", key, fault);
        }
    }
}
