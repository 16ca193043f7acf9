package org.lantern.notification;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.lantern.access.Browser;

/// The link in a message, by which somebody says "I have it" without signing in.
class LinkTests extends WithPost {

    private static final Pattern LINK = Pattern.compile("/i-have-it/\\S+");

    @Test
    void theLinkSaysIHaveItOnceOnAButtonAndNeverByBeingOpened() {
        ring();
        send();
        var link = link(mailTo(amina));

        assertThat(open(link).select("form button").text()).isEqualTo("I have it");
        assertThat(open(link).text()).doesNotContain(amina.name(), "concern");
        assertThat(rung().promises()).isEmpty();

        assertThat(press(link).text()).contains("The others know");
        minutesLater(4);
        assertThat(rung().promises())
                .singleElement()
                .satisfies(promise -> assertThat(promise.who()).isEqualTo(amina.ref()));
        assertThat(press(link).text()).contains("no longer works");
        assertThat(open(link).select("form")).isEmpty();
        assertThat(count("audit.act where act = 'ring-promised-by-link'")).isEqualTo(1);
    }

    @Test
    void theLinkWorksForMinutesAndForNobodyWhoHasLeft() {
        ring();
        send();
        staff.leaves(ben);
        assertThat(press(link(mailTo(ben))).text()).contains("no longer works");

        clock.advance(Duration.ofMinutes(15));
        assertThat(press(link(mailTo(amina))).text()).contains("no longer works");
        assertThat(press("/i-have-it/none").text()).contains("no longer works");
        assertThat(rung().promises()).isEmpty();
    }

    private static String link(MimeMessage mail) {
        var found = LINK.matcher(words(mail));
        assertThat(found.find()).isTrue();
        return found.group();
    }

    private Document open(String link) {
        return Browser.html(stranger().get(link));
    }

    private Document press(String link) {
        return Browser.html(stranger().post(link));
    }

    private Browser stranger() {
        return new Browser(browser, new Cookie[] {new Cookie("lang", "en")});
    }
}
