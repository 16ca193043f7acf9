package org.lantern.concern.web;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/// How much may come in at once. Generous: a whole school or a whole mobile network shares one
/// address, and 500 reports in a minute must all be taken. Of an address only a salted hash is
/// known, in memory, until it is crowded out or the server stops.
@Component
class Floods {

    private static final int ADDRESSES = 20_000;

    /// What is counted apart.
    enum Kind {
        /// Pages of the form, from one address: some 500 whole reports a minute.
        PAGES(8_000, Duration.ofMinutes(1)),
        /// References typed in, from one address: too few to try them all.
        REFERENCES(20, Duration.ofMinutes(5));

        private final int most;
        private final Duration within;

        Kind(int most, Duration within) {
            this.most = most;
            this.within = within;
        }
    }

    private final byte[] salt = new byte[32];
    private final TimeMeter time;
    private final Bucket everybody;
    private final Map<String, Bucket> buckets =
            new LinkedHashMap<>(16, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
                    return size() > ADDRESSES;
                }
            };

    Floods(RandomGenerator random, Clock clock) {
        random.nextBytes(salt);
        time = told(clock);
        everybody = full(40_000, Duration.ofMinutes(1));
    }

    private Bucket full(int most, Duration within) {
        return Bucket.builder()
                .withCustomTimePrecision(time)
                .addLimit(limit -> limit.capacity(most).refillGreedy(most, within))
                .build();
    }

    /// Time that never runs back: a clock that is put back must not close the door until it has
    /// caught up with itself.
    private static TimeMeter told(Clock clock) {
        return new TimeMeter() {
            private long last = clock.millis();
            private long passed;

            @Override
            public synchronized long currentTimeNanos() {
                var now = clock.millis();
                passed += Math.max(0, now - last);
                last = now;
                return TimeUnit.MILLISECONDS.toNanos(passed);
            }

            @Override
            public boolean isWallClockBased() {
                return false;
            }
        };
    }

    /// Whether one more is taken.
    boolean admit(Kind kind, String address) {
        return bucket(kind, address).tryConsume(1) && everybody.tryConsume(1);
    }

    private Bucket bucket(Kind kind, String address) {
        var key = kind + hash(address);
        synchronized (buckets) {
            return buckets.computeIfAbsent(key, _ -> full(kind.most, kind.within));
        }
    }

    private String hash(String address) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(salt, "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(address.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
