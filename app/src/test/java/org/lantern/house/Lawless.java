package org.lantern.house;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/// What breaks a law of the house, once in every way, so that a test can see whether it is seen.
final class Lawless {

    private Lawless() {}

    @SuppressWarnings("unused")
    static final class AtTheWall {

        Object now() {
            return Instant.now();
        }

        Object clock() {
            return Clock.systemUTC();
        }

        long millis() {
            return System.currentTimeMillis();
        }

        Object date() {
            return new Date();
        }
    }

    @SuppressWarnings("unused")
    static final class Dicing {

        Object unseeded() {
            return new Random();
        }

        Object secure() {
            return new SecureRandom();
        }

        int ofTheThread() {
            return ThreadLocalRandom.current().nextInt();
        }

        Object reference() {
            return UUID.randomUUID();
        }

        double number() {
            return Math.random();
        }
    }

    @SuppressWarnings("unused")
    static final class Fed {
        @Autowired private String spoon;
    }

    static final class Underhand {
        @Transactional
        void deed() {}
    }
}
