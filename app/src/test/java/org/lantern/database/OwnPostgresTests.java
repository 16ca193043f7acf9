package org.lantern.database;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lantern.database.DatabaseSettings.Credentials;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The server that Lantern brings along: durable, private, and never lost to a killed process.
@Tag("slow")
class OwnPostgresTests {

    @TempDir static Path directory;
    OwnPostgres postgres;

    @BeforeEach
    void start() {
        postgres = OwnPostgres.start(directory);
    }

    @AfterEach
    void stop() {
        postgres.close();
    }

    @Test
    void whatIsCommittedIsOnDisk() {
        for (var setting : new String[] {"fsync", "synchronous_commit", "full_page_writes"})
            assertThat(value("show " + setting)).as(setting).isEqualTo("on");
        assertThat(value("show data_checksums")).isEqualTo("on");
    }

    @Test
    void nobodyElseMayLookInside() throws IOException {
        assertThat(permissions(directory)).isEqualTo("rwx------");
        assertThat(permissions(directory.resolve("passwords.properties"))).isEqualTo("rw-------");
        assertThat(value("show listen_addresses")).isEqualTo("127.0.0.1");
        assertThatThrownBy(() ->
                        Roles.source(postgres.url(), new Credentials(Roles.APP, "guess"))
                                .getConnection())
                .hasMessageContaining("password authentication failed");
        assertThatThrownBy(() -> Roles.check(postgres.url(), postgres.app(), postgres.app()))
                .isInstanceOf(CannotStart.class);
    }

    @Test
    void whatWasReadIsFetchedAgainAfterARestart() {
        assertThat(value("show pg_prewarm.autoprewarm")).isEqualTo("on");
    }

    @Test
    void textIsUnicodeWhateverTheMachineSpeaks() {
        assertThat(value("select upper('ł')")).isEqualTo("Ł");
        assertThat(
                        value(
                                """
                                select string_agg(name, ' ' order by name collate "und-x-icu")
                                from (values ('Zoe'), ('Éva'), ('eve'), ('Adam')) as people (name)
                                """))
                .isEqualTo("Adam Éva eve Zoe");
    }

    @Test
    void aDatabaseSetUpByOthersIsTakenByItsAddress() {
        Roles.check(postgres.url(), postgres.owner(), postgres.app());
        assertThatThrownBy(() -> Roles.check(postgres.url(), postgres.owner(), postgres.owner()))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining(Roles.APP);
    }

    @Test
    void aServerThatDiesIsStartedAgainWhereItWas() throws IOException {
        owner().sql("create table kept as select 'here' as word").update();

        kill(Postmaster.of(directory.resolve("postgres")).orElseThrow().pid());

        until(() -> answers("select word from kept", "here"));
    }

    @Test
    void aSecondStartIsToldThatTheDirectoryIsInUse() {
        assertThatThrownBy(() -> OwnPostgres.start(directory))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("in use by another Lantern");
    }

    @Test
    void aServerLeftBehindByAKilledLanternIsAdopted() throws Exception {
        postgres.close();
        var killed = Holder.start(directory);
        kill(killed.pid());
        killed.waitFor();
        var left = Postmaster.of(directory.resolve("postgres")).orElseThrow();
        assertThat(left.isAlive()).isTrue();

        postgres = OwnPostgres.start(directory);

        assertThat(Postmaster.of(directory.resolve("postgres"))).contains(left);
        assertThat(value("select word from held")).isEqualTo("committed");
    }

    @Test
    void whatWasCommittedIsThereWhenLanternAndItsServerAreKilled() throws Exception {
        postgres.close();
        var killed = Holder.start(directory);
        kill(killed.pid());
        kill(Postmaster.of(directory.resolve("postgres")).orElseThrow().pid());
        killed.waitFor();

        postgres = OwnPostgres.start(directory);

        assertThat(value("select word from held")).isEqualTo("committed");
    }

    @Test
    void aProcessNumberThatWentToAnotherProgramStopsNobody() throws Exception {
        postgres.close();
        var file = directory.resolve("postgres/postmaster.pid");
        Files.writeString(
                file,
                ProcessHandle.current().pid() + "\n" + directory + "\n0\n5432\n\n127.0.0.1\n");

        postgres = OwnPostgres.start(directory);

        assertThat(value("select 'up'")).isEqualTo("up");
    }

    private JdbcClient owner() {
        return JdbcClient.create(Roles.source(postgres.url(), postgres.owner()));
    }

    private String value(String query) {
        return owner().sql(query).query(String.class).single();
    }

    private boolean answers(String query, String word) {
        try {
            return value(query).equals(word);
        } catch (RuntimeException e) {
            return false;
        }
    }

    private static void until(BooleanSupplier condition) {
        var end = System.nanoTime() + SECONDS.toNanos(60);
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("a minute has passed").isLessThan(end);
            LockSupport.parkNanos(50_000_000);
        }
    }

    private static void kill(long pid) {
        assertThat(ProcessHandle.of(pid).orElseThrow().destroyForcibly()).isTrue();
        until(() ->
                Stream.of(pid)
                        .flatMap(p -> ProcessHandle.of(p).stream())
                        .noneMatch(OwnPostgresTests::runs));
    }

    private static boolean runs(ProcessHandle process) {
        return process.isAlive() && process.info().command().isPresent();
    }

    private static String permissions(Path path) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
