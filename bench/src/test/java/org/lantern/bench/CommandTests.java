package org.lantern.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// What `./lantern` says and does, from its first call in a clone on.
@Timeout(600)
class CommandTests {

    private static final String READY = "Ctrl-C stops it.";
    private static final String ADMINISTRATOR = "administrator@localhost";

    @TempDir static Path project;
    private static Command lantern;

    @BeforeAll
    static void theFirstCallBuilds() throws Exception {
        lantern = Command.in(project);
        var checked = lantern.call("check").ended();
        assertThat(checked.code()).as(checked.words()).isZero();
        assertThat(checked.words()).contains("Building Lantern").doesNotContain("failed");
    }

    @AfterAll
    static void andNoOtherDoes() throws IOException {
        assertThat(lantern.builds()).isOne();
    }

    @Test
    void withoutAJdk25ItSaysWhatToInstall(@TempDir Path clone) throws Exception {
        var fresh = Command.in(clone);
        var older = Files.createDirectories(clone.resolve("jdk-21/bin")).getParent();
        Files.createFile(older.resolve("bin/javac")).toFile().setExecutable(true);
        Files.writeString(older.resolve("release"), "JAVA_VERSION=\"21.0.9\"\n");
        for (var home : new String[] {"", "/nowhere", older.toString()}) {
            var said = fresh.call(Map.of("JAVA_HOME", home), "run").ended();
            assertThat(said.code()).as(said.words()).isOne();
            assertThat(said.words())
                    .contains("needs a JDK 25", "https://adoptium.net", "JAVA_HOME");
        }
        assertThat(fresh.builds()).isZero();
    }

    @Test
    void withoutMavenItSaysWhatToInstall(@TempDir Path clone) throws Exception {
        var programs = clone.resolve("programs").toString();
        var said = Command.in(clone).call(Map.of("PATH", programs), "run").ended();
        assertThat(said.code()).as(said.words()).isOne();
        assertThat(said.words()).contains("Maven 3.8 or later", "https://maven.apache.org");
    }

    @Test
    void whatItDoesNotKnowItNamesAndShowsWhatItDoes() throws Exception {
        var wrong = lantern.call("run", "--prot", "80").ended();
        assertThat(wrong.code()).isEqualTo(2);
        assertThat(wrong.words())
                .contains("Not known: --prot", "--port N", "--data DIR", "--no-demo");
        assertThat(lantern.call("walk").ended().code()).isEqualTo(2);
        assertThat(lantern.call("run", "--port").ended())
                .satisfies(said -> assertThat(said.code()).isPositive())
                .satisfies(said -> assertThat(said.words()).contains("a port number"));
        assertThat(lantern.call().ended())
                .isEqualTo(lantern.call("help").ended())
                .satisfies(said -> assertThat(said.code()).isZero())
                .satisfies(said ->
                        assertThat(said.words()).contains("./lantern run", "test", "check"));
    }

    /// The directory is named from where one is.
    @Test
    void itSaysWhereItIsAndWhomToSignInAsAndASecondOneOnTheSameDataSaysThatItIsInUse()
            throws Exception {
        var port = freePort();
        try (var first = lantern.call("run", "--port", port, "--data", "demo")) {
            assertThat(first.until(READY).words())
                    .contains("http://localhost:" + port + "\n")
                    .contains("Sign in with the password lantern-demo-only")
                    .containsPattern("\\S+@social-care\\.\\S+\\.example +Duty social worker\n")
                    .containsPattern("\\S+@school\\.\\S+\\.example +Teacher\n")
                    .doesNotContain(ADMINISTRATOR, "Exception");
            assertThat(first.firstPage()).isEqualTo(200);

            var second = lantern.call("run", "--port", "0", "--data", "demo").ended();
            assertThat(second.code()).isPositive();
            assertThat(second.words()).contains("is in use by another Lantern", "--data DIR");
            assertThat(second.words()).doesNotContain("Building", "\tat ");

            assertThat(first.interrupted().code()).as("Ctrl-C").isEqualTo(130);
        }
        assertThat(project.resolve("elsewhere/demo")).isDirectory();
        assertThat(project.resolve("elsewhere/demo/postgres/postmaster.pid")).doesNotExist();
    }

    @Test
    void withoutTheDemoTheFirstPasswordIsShownOnceAndNeverAgain() throws Exception {
        String[] real = {"run", "--no-demo", "--port", "0", "--data", "real"};
        try (var first = lantern.call(real)) {
            assertThat(first.until(READY).words())
                    .containsPattern(ADMINISTRATOR + " +\\S{10,}\n")
                    .doesNotContain("lantern-demo-only", ".example");
            assertThat(first.firstPage()).isEqualTo(200);
        }
        try (var second = lantern.call(real)) {
            assertThat(second.until(READY).words()).doesNotContain(ADMINISTRATOR, "password");
        }
        var demo = lantern.call("run", "--port", "0", "--data", "real").ended();
        assertThat(demo.code()).isPositive();
        assertThat(demo.words()).contains("set up for real work").doesNotContain(READY);
    }

    private static String freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return "" + socket.getLocalPort();
        }
    }
}
