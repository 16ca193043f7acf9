package org.lantern.ui;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/// The room on its own, served at a port as to a browser.
@SpringBootTest(
        classes = SampleHouse.House.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
abstract class AtAPort {

    @LocalServerPort int port;

    final HttpClient http = HttpClient.newHttpClient();

    HttpResponse<byte[]> get(String address) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(at(address))));
    }

    HttpResponse<byte[]> send(HttpRequest.Builder request)
            throws IOException, InterruptedException {
        return http.send(
                request.header("Accept", "text/html,*/*").header("Accept-Encoding", "gzip").build(),
                HttpResponse.BodyHandlers.ofByteArray());
    }

    String at(String address) {
        return "http://localhost:" + port + address;
    }

    static Document page(HttpResponse<byte[]> answer) throws IOException {
        return Jsoup.parse(text(answer));
    }

    static String text(HttpResponse<byte[]> answer) throws IOException {
        var zipped = answer.headers().firstValue("Content-Encoding").isPresent();
        var body = new java.io.ByteArrayInputStream(answer.body());
        try (var words = zipped ? new java.util.zip.GZIPInputStream(body) : body) {
            return new String(words.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        }
    }
}
