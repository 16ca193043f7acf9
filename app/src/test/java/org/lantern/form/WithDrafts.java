package org.lantern.form;

import org.junit.jupiter.api.AfterEach;
import org.lantern.CleanSlate;
import org.lantern.Database;
import org.lantern.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Drafts of the sample form, and whoever holds them.
@SpringBootTest(properties = "lantern.access.fallback-area=E09000020")
@Import({Database.class, TestClock.class, SampleContent.class})
abstract class WithDrafts {

    static final String WORDS = "The girl in the red coat";

    @Autowired Drafts drafts;
    @Autowired JdbcClient db;
    @Autowired TestClock clock;
    @Autowired CleanSlate slate;

    @AfterEach
    void tidy() {
        slate.wipe();
        clock.reset();
    }

    Draft written(Draft draft) {
        return drafts.save(draft, a -> a.with("concern.words", WORDS).withTaken("words"));
    }

    Draft opened(Draft draft) {
        return drafts.find((Holder.Bearer) draft.holder()).orElseThrow();
    }
}
