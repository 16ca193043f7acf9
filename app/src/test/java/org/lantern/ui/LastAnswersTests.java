package org.lantern.ui;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.junit.jupiter.api.Test;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;

/// Whoever pressed Send in the moment in which Lantern is stopped reads what became of it.
class LastAnswersTests {

    private final LastAnswers lastAnswers = new LastAnswers();
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final CompletableFuture<Boolean> cutOff = new CompletableFuture<>();

    @Test
    void noConnectionIsClosedWhileAnAnswerThatIsMadeIsStillBeingSent() throws Exception {
        var factory = new TomcatServletWebServerFactory(0);
        factory.addEngineValves(new StoppedBeforeItIsSent());
        lastAnswers.customize(factory);
        var server =
                factory.getWebServer(
                        context -> context.addServlet("page", new Kept()).addMapping("/"));
        server.start();
        try (var client = HttpClient.newHttpClient()) {
            lastAnswers.start();
            var request =
                    HttpRequest.newBuilder(URI.create("http://localhost:" + server.getPort()))
                            .build();
            assertThat(client.send(request, BodyHandlers.ofString()).body()).isEqualTo("Kept");

            assertThat(cutOff.get(10, SECONDS)).isFalse();
            assertThat(stopped.await(10, SECONDS)).isTrue();
            assertThat(lastAnswers.isRunning()).isFalse();
        } finally {
            server.destroy();
        }
    }

    @Test
    void whereNoPageIsServedNothingIsWaitedFor() throws Exception {
        lastAnswers.stop(stopped::countDown);

        assertThat(stopped.await(10, SECONDS)).isTrue();
    }

    private static final class Kept extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response)
                throws IOException {
            response.getWriter().print("Kept");
        }
    }

    /// The page is made, and nothing of it has gone out.
    private final class StoppedBeforeItIsSent extends ValveBase {
        @Override
        public void invoke(Request request, Response response)
                throws IOException, ServletException {
            getNext().invoke(request, response);
            lastAnswers.stop(stopped::countDown);
            try {
                cutOff.complete(stopped.await(500, MILLISECONDS));
            } catch (InterruptedException unexpected) {
                cutOff.completeExceptionally(unexpected);
            }
        }
    }
}
