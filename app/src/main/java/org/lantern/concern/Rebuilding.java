package org.lantern.concern;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Started with `--rebuild`, works out from the facts what waits and which area answers, as after a
/// mishap. It changes no fact.
@Component
class Rebuilding implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(Rebuilding.class);

    private final WhatWaits waits;

    Rebuilding(WhatWaits waits) {
        this.waits = waits;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments started) {
        if (started.containsOption("rebuild"))
            LOG.info("Worked out anew what waits: {}", waits.rebuild());
    }
}
