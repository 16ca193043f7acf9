package org.lantern.access;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// How often one network address may try to sign in in vain. Gentle, because a whole hospital
/// shares one; kept in memory only, because where somebody is belongs to them.
@Component
class Patience {

    private static final int TRIES = 60;
    private static final int ADDRESSES = 10_000;

    private final Map<String, Bucket> buckets =
            new LinkedHashMap<>(16, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
                    return size() > ADDRESSES;
                }
            };

    /// Whether another try is borne; an address that is not known is not held back.
    boolean lasts(Optional<String> address) {
        return address.map(this::bucket).map(bucket -> bucket.tryConsume(1)).orElse(true);
    }

    /// Somebody came in from there: their try does not count, so that a change of shift holds
    /// nobody back.
    void returns(Optional<String> address) {
        address.map(this::bucket).ifPresent(bucket -> bucket.addTokens(1));
    }

    private Bucket bucket(String address) {
        synchronized (buckets) {
            return buckets.computeIfAbsent(address, _ -> full());
        }
    }

    private static Bucket full() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(TRIES).refillGreedy(TRIES, Duration.ofMinutes(5)))
                .build();
    }
}
