package org.lantern.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A Lantern that is killed while first hours run, or whose database is, loses no step and takes
/// none twice.
class KillTests {

    private static final Path JAR = Path.of("../app/target/lantern.jar");
    private static final int ROUNDS = 3;

    @TempDir Path data;

    @Test
    void everyStepThatIsDueIsTakenOnceHoweverOftenItIsKilled() throws Exception {
        stands(new Kills(JAR, data, 11).ofLantern(ROUNDS));
    }

    @Test
    void everyStepThatIsDueIsTakenOnceHoweverOftenItsDatabaseIsKilled() throws Exception {
        stands(new Kills(JAR, data, 11).ofPostgres(ROUNDS));
    }

    private static void stands(Kills.Seen seen) {
        assertThat(seen.rounds()).isEqualTo(ROUNDS);
        assertThat(seen.standing().steps()).as("steps taken").isGreaterThan(ROUNDS * 40L);
        assertThat(seen.standing().untaken()).as("due and not taken").isZero();
        assertThat(seen.standing().astray()).as("due otherwise than the facts say").isZero();
        assertThat(seen.standing().untold()).as("untold, or told without a step").isZero();
    }
}
