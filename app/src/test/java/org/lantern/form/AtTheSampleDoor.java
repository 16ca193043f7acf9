package org.lantern.form;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.lantern.CleanSlate;
import org.lantern.Database;
import org.lantern.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// Somebody at a browser without JavaScript fills in the form of every kind of step.
@SpringBootTest(properties = "lantern.access.fallback-area=E09000020")
@AutoConfigureMockMvc(addFilters = false)
@Import({Database.class, TestClock.class, SampleContent.class, SampleDoor.class})
abstract class AtTheSampleDoor {

    @Autowired MockMvcTester browser;
    @Autowired SampleDoor door;
    @Autowired CleanSlate slate;

    @Nullable Cookie cookie;

    @AfterEach
    void tidy() {
        slate.wipe();
        door.sent.clear();
    }

    MvcTestResult send(String path, String... values) {
        var request = browser.post().uri(path);
        if (cookie != null) request = request.cookie(cookie);
        for (int i = 0; i < values.length; i += 2)
            request = request.param(values[i], values[i + 1]);
        var answer = request.exchange();
        Arrays.stream(answer.getResponse().getCookies()).forEach(given -> cookie = given);
        assertThat(answer).hasStatus3xxRedirection();
        return answer;
    }

    Document page(@Nullable String path) {
        var request = browser.get().uri(String.valueOf(path).replaceAll("#.*", ""));
        if (cookie != null) request = request.cookie(cookie);
        var answer = request.exchange();
        assertThat(answer).hasStatusOk();
        try {
            return Jsoup.parse(answer.getResponse().getContentAsString(StandardCharsets.UTF_8));
        } catch (UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }
}
