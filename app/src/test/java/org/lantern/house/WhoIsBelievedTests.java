package org.lantern.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/// What a stranger says of where they are.
@WholeHouse
class WhoIsBelievedTests {

    @LocalServerPort int port;

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void anAddressThatSomebodyMadeUpGivesThemNoMoreTries() {
        assertThat(IntStream.range(0, 25).map(i -> look("192.0.2." + i + ", 203.0.113.77")))
                .contains(429);
    }

    private int look(String from) {
        var form =
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/worry/reference"))
                        .header("X-Forwarded-For", from)
                        .header("Sec-Fetch-Site", "same-origin")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString("code=ABCD"));
        try {
            return http.send(form.build(), HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
