package org.lantern.notification;

import org.lantern.vocabulary.Chain;
import org.lantern.vocabulary.Vocabulary;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// The chains of the content. One that is not there stops no ring: it goes along that of what
/// cannot wait.
@Component
class Chains {

    private static final Logger LOG = LoggerFactory.getLogger(Chains.class);

    private final Vocabulary vocabulary;

    Chains(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    Chain find(String id) {
        return vocabulary.chains().stream()
                .filter(chain -> chain.id().equals(id))
                .findFirst()
                .orElseGet(() -> {
                    LOG.error("There is no chain {}; {} is taken", id, Ring.URGENT);
                    return vocabulary.chain(Ring.URGENT);
                });
    }

    Ladder ladder(RingRows.Stored ring) {
        return Ladder.of(find(ring.chain()), ring.first().isPresent());
    }
}
