package org.lantern.bench;

import static java.lang.ProcessBuilder.Redirect.DISCARD;
import static java.lang.ProcessBuilder.Redirect.INHERIT;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How a real Lantern ends: killed, or with Ctrl-C; and that it need not be root.
class StopTests {

    private static final Path JAR = Path.of("../app/target/lantern.jar");
    private static final String NOBODY = "65534";

    /// Whoever started these tests may have told them not to heed Ctrl-C.
    private static final List<String> HEEDING_CTRL_C = List.of("env", "--default-signal=INT");

    private final HttpClient client = HttpClient.newHttpClient();

    @BeforeAll
    static void onLinux() {
        assumeTrue(System.getProperty("os.name").equals("Linux"), "these are Linux' own programs");
    }

    @Test
    void aKilledServerHasKeptThePagesBeforeAndCtrlCLetsARequestFinish(@TempDir Path data)
            throws Exception {
        Reporter anybody;
        try (var service = Service.empty(List.of(), JAR, data)) {
            anybody = new Reporter(client, service.site()).open("/worry/start");
            anybody.fill(Map.of("danger.now", "not-sure"));
            service.process().destroyForcibly();
        }
        var again = Service.empty(HEEDING_CTRL_C, JAR, data);
        assertThat(anybody.at(again.site()).open("/worry/danger").page())
                .containsPattern("value=\"not-sure\"[^>]*checked");

        try (var socket = new Socket("127.0.0.1", again.site().getPort())) {
            var answers = new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8));
            send(socket, head(again, "danger.now=not-now".length()));
            assertThat(answers.readLine()).contains("100");
            until(() -> isServing(again.process(), data.resolve("threads.txt")));
            run("kill", "-INT", "" + again.process().pid());
            until(() -> !connects(again));
            send(socket, "danger.now=not-now");
            assertThat(answers.lines().filter(line -> line.startsWith("HTTP")).findFirst())
                    .hasValueSatisfying(status -> assertThat(status).contains("302"));
        }
        again.process().onExit().get(60, SECONDS);
        assertThat(data.resolve("postgres/postmaster.pid")).doesNotExist();
    }

    @Test
    void aDatabaseThatIsGoneIsSaidOnThePageWithTheTypedWordsAndNothingIsLost(@TempDir Path data)
            throws Exception {
        try (var service = Service.empty(List.of(), JAR, data)) {
            var anybody = new Reporter(client, service.site()).open("/worry/start");
            anybody.fill(Map.of("danger.now", "not-sure"));
            var first = new Reporter(client, service.site());
            first.signIn("administrator@localhost", password(data));
            var postgres = data.resolve("postgres");
            var elsewhere = data.resolve("elsewhere");
            var postmaster = new House(data).postmaster();
            Files.move(postgres, elsewhere);
            run("kill", "-INT", "" + postmaster);
            until(() -> status(service, "/health") == 503);

            assertThat(get(service, "/health").body())
                    .isEqualTo("{\"groups\":[\"liveness\",\"readiness\"],\"status\":\"DOWN\"}");
            assertThat(status(service, "/health/liveness")).isEqualTo(200);
            assertThat(status(service, "/worry")).isEqualTo(200);
            saysSo(anybody, Map.of("place.words", "Behind the red barn"))
                    .contains("Behind the red barn");
            saysSo(first, Map.of("currentPassword", "hunter2", "password", "hunter2"))
                    .doesNotContain("hunter2");

            Files.move(elsewhere, postgres);
            until(() -> status(service, "/health/readiness") == 200);
            assertThat(anybody.open("/worry/danger").page())
                    .containsPattern("value=\"not-sure\"[^>]*checked");
        }
    }

    private static AbstractStringAssert<?> saysSo(Reporter whoever, Map<String, String> typed) {
        assertThatThrownBy(() -> whoever.fill(typed)).hasMessageStartingWith("503");
        var main = whoever.page().substring(whoever.page().indexOf("<main"));
        return assertThat(main.replaceAll("<[^>]*>", " ").strip())
                .startsWith("This has not been sent to anyone. Ring:")
                .contains("999");
    }

    private static String password(Path data) throws IOException {
        var said = Files.readString(data.resolve("bench-service.log"));
        var found = Pattern.compile("administrator@localhost +(\\S+)").matcher(said);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private HttpResponse<String> get(Service service, String path) throws Exception {
        var request = HttpRequest.newBuilder(service.site().resolve(path)).build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private int status(Service service, String path) throws Exception {
        return get(service, path).statusCode();
    }

    @Test
    void itNeedsNoRoot() throws Exception {
        assumeTrue(
                System.getProperty("user.name").equals("root"),
                "these tests are not run by root, so all others have shown it");
        var home = Files.createTempDirectory("lantern-nobody");
        Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxr-xr-x"));
        var jar = Files.copy(JAR, home.resolve("lantern.jar"));
        var data = Files.createDirectory(home.resolve("data"));
        run("chown", NOBODY + ":" + NOBODY, data.toString());
        var down = List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups");
        try (var service = Service.empty(down, jar, data)) {
            var postmaster = ProcessHandle.of(new House(data).postmaster()).orElseThrow();
            assertThat(service.process().info().user()).isNotEmpty().isNotEqualTo("root");
            assertThat(postmaster.info().user()).isEqualTo(service.process().info().user());
        } finally {
            run("rm", "-rf", home.toString());
        }
    }

    private static String head(Service service, int length) {
        return """
        POST /worry/danger HTTP/1.1
        Host: %s
        Sec-Fetch-Site: same-origin
        Content-Type: application/x-www-form-urlencoded
        Content-Length: %d
        Expect: 100-continue
        Connection: close

        """
                .formatted(service.site().getAuthority(), length)
                .replace("\n", "\r\n");
    }

    private static void send(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(UTF_8));
        socket.getOutputStream().flush();
    }

    private static boolean connects(Service service) {
        try (var socket = new Socket("127.0.0.1", service.site().getPort())) {
            return socket.isConnected();
        } catch (IOException refused) {
            return false;
        }
    }

    /// Tomcat says 100 before it counts the request, and need not answer if stopped in between.
    private static boolean isServing(ProcessHandle process, Path threads) throws Exception {
        var jcmd = System.getProperty("java.home") + "/bin/jcmd";
        run(jcmd, "" + process.pid(), "Thread.dump_to_file", "-overwrite", "" + threads);
        return Files.readString(threads).contains("ApplicationFilterChain.doFilter");
    }

    private static void run(String... command) throws Exception {
        var process = new ProcessBuilder(command).redirectOutput(DISCARD).redirectError(INHERIT);
        assertThat(process.start().waitFor()).isZero();
    }

    private static void until(Callable<Boolean> condition) throws Exception {
        var end = System.nanoTime() + SECONDS.toNanos(60);
        while (!condition.call()) {
            assertThat(System.nanoTime()).as("a minute has passed").isLessThan(end);
            LockSupport.parkNanos(50_000_000);
        }
    }
}
