package org.lantern.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.io.ByteArrayOutputStream;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// Somebody signed in, at a browser: asks for pages and reads them as HTML.
public record Browser(MockMvcTester tester, Cookie[] session) {

    private static final AtomicInteger DEVICES = new AtomicInteger();

    /// Signs in through the page, as anybody would, from a device of their own.
    public static Browser of(MockMvcTester tester, Staff staff, Acting.Practitioner who) {
        var cookies =
                tester.post()
                        .uri("/sign-in")
                        .remoteAddress("198.51.100." + DEVICES.incrementAndGet() % 250)
                        .param("email", staff.email(who))
                        .param("password", Staff.PASSWORD)
                        .exchange()
                        .getResponse()
                        .getCookies();
        return new Browser(tester, cookies);
    }

    /// A page that is there.
    public Document page(String address) {
        var result = get(address);
        assertThat(result).as(address).hasStatusOk();
        return html(result);
    }

    public MvcTestResult get(String address) {
        return tester.get().uri(address).cookie(session).exchange();
    }

    /// Sends a form: names and values in turn.
    public MvcTestResult post(String address, String... fields) {
        var request = tester.post().uri(address).cookie(session);
        for (int i = 0; i < fields.length; i += 2) request.param(fields[i], fields[i + 1]);
        return request.exchange();
    }

    /// Sends a form with a picture, as browsers do: names and values in turn.
    public MvcTestResult send(String address, byte[] picture, String... fields) {
        var body = new ByteArrayOutputStream();
        for (int i = 0; i < fields.length; i += 2)
            part(body, fields[i], "", fields[i + 1].getBytes(StandardCharsets.UTF_8));
        part(body, "picture", "; filename=\"DSC_0001.jpg\"", picture);
        body.writeBytes("--edge--\r\n".getBytes(StandardCharsets.UTF_8));
        return tester.post()
                .uri(address)
                .cookie(session)
                .contentType(MediaType.parseMediaType("multipart/form-data; boundary=edge"))
                .content(body.toByteArray())
                .exchange();
    }

    private static void part(ByteArrayOutputStream to, String name, String file, byte[] content) {
        var head =
                "--edge\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n\r\n"
                        .formatted(name, file);
        to.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        to.writeBytes(content);
        to.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }

    public static Document html(MvcTestResult result) {
        try {
            return Jsoup.parse(result.getResponse().getContentAsString());
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
