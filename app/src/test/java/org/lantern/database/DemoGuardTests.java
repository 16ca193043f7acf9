package org.lantern.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lantern.CleanSlate;
import org.lantern.Database;
import org.lantern.database.DatabaseSettings.Credentials;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.test.context.ActiveProfiles;

/// Invented people and real children never share a database.
@ApplicationModuleTest
@ActiveProfiles("demo")
@Import(Database.class)
class DemoGuardTests {

    @Autowired JdbcClient db;
    @Autowired Clock clock;
    @Autowired DemoRooms rooms;
    @Autowired CleanSlate cleanSlate;

    @AfterEach
    void wipe() {
        cleanSlate.wipe();
    }

    @Test
    void theDatabaseOfTheDemoIsNotUsedForRealWork() {
        assertThatThrownBy(() -> guard(null).afterPropertiesSet())
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("holds the demo world");
        assertThatCode(() -> guard(null, "demo").afterPropertiesSet()).doesNotThrowAnyException();
    }

    @Test
    void aProductionStartRefusesTheDemo() {
        assertThatThrownBy(() -> guard(null, "demo", "production").afterPropertiesSet())
                .isInstanceOf(CannotStart.class);
        assertThatThrownBy(() -> guard("jdbc:postgresql://db/lantern", "demo").afterPropertiesSet())
                .isInstanceOf(CannotStart.class);
    }

    @Test
    void aRoomIsFurnishedOnce() {
        var times = new AtomicInteger();

        rooms.once("attic", times::incrementAndGet);
        rooms.once("attic", times::incrementAndGet);

        assertThat(times).hasValue(1);
    }

    @Test
    void aRoomThatWasLeftHalfFurnishedIsBegunAgain() {
        var times = new AtomicInteger();
        assertThatThrownBy(() ->
                        rooms.once(
                                "cellar",
                                () -> {
                                    throw new IllegalStateException("killed");
                                }))
                .hasMessage("killed");

        rooms.once("cellar", times::incrementAndGet);

        assertThat(times).hasValue(1);
    }

    private DemoGuard guard(String url, String... profiles) {
        var environment = new MockEnvironment();
        environment.setActiveProfiles(profiles);
        var nobody = new Credentials("", "");
        var settings = new DatabaseSettings(Path.of("data"), url, nobody, nobody, nobody, false);
        return new DemoGuard(db, clock, settings, environment);
    }
}
