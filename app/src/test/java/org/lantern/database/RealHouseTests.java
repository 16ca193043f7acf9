package org.lantern.database;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.lantern.Database;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.modulith.test.ApplicationModuleTest;

/// A database that began without the demo stays without it.
@ApplicationModuleTest
@Import(Database.class)
class RealHouseTests {

    @Autowired JdbcClient db;
    @Autowired Clock clock;
    @Autowired DatabaseSettings settings;

    @Test
    void theDemoIsNotMixedIntoRealWork() {
        var environment = new MockEnvironment();
        environment.setActiveProfiles("demo");
        var guard = new DemoGuard(db, clock, settings, environment);

        assertThatThrownBy(guard::afterPropertiesSet)
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("set up for real work");
    }
}
