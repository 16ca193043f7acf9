package org.lantern.ui;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A page is Welsh as far as there are Welsh words, for whoever chose it.
class LanguageTests extends AtTheSamplePages {

    @Test
    void aWelshPageMarksWhatIsStillEnglish() throws Exception {
        var page = html(browser.get().uri("/sample/question?lang=cy").exchange());

        assertThat(page.select("html").attr("lang")).isEqualTo("cy");
        assertThat(page.title()).isEqualTo("Gwybodaeth");
        assertThat(page.select("legend span").first().text())
                .isEqualTo("Ydy'r plentyn mewn perygl nawr?");
        assertThat(page.select("legend span").first().hasAttr("lang")).isFalse();
        assertThat(page.select("label[for=worry]").attr("lang")).isEqualTo("en");
        assertThat(page.getElementById("english-only").attr("lang")).isEqualTo("en");
    }

    @Test
    void onlyChoosingALanguageSetsACookieAndItIsRemembered() throws Exception {
        var chosen = browser.get().uri("/sample/question?lang=cy").exchange().getResponse();
        assertThat(chosen.getHeader("Set-Cookie"))
                .startsWith("lang=cy;")
                .contains("HttpOnly", "SameSite=Strict")
                .doesNotContain("Max-Age");

        var later =
                browser.get().uri("/sample/question").cookie(new Cookie("lang", "cy")).exchange();
        assertThat(html(later).select("html").attr("lang")).isEqualTo("cy");
        assertThat(later.getResponse().getHeaders("Set-Cookie")).isEmpty();

        var nonsense = browser.get().uri("/sample/question?lang=tlh").exchange();
        assertThat(html(nonsense).select("html").attr("lang")).isEqualTo("en");
        assertThat(nonsense.getResponse().getHeaders("Set-Cookie")).isEmpty();
    }

    @Test
    void aWelshPageSaysOnceAtItsFootThatNobodyHasReviewedItsWords() throws Exception {
        var welsh = html(browser.get().uri("/sample/question?lang=cy").exchange());
        var english = html(browser.get().uri("/sample/question").exchange());

        assertThat(welsh.select("footer p").eachText())
                .filteredOn(words -> words.contains("Nid yw'r geiriau Cymraeg wedi'u hadolygu"))
                .hasSize(1);
        assertThat(english.select("footer").text()).doesNotContain("reviewed");
    }

    @Test
    void everyPageOffersTheOtherLanguageInItsOwnWords() throws Exception {
        for (var address : List.of("/sample/question", "/sample/desk")) {
            var other =
                    html(browser.get().uri(address).exchange())
                            .select("header nav a[href='?lang=cy']");
            assertThat(other.text()).isEqualTo("Cymraeg");
            assertThat(other.attr("lang")).isEqualTo("cy");
            assertThat(other.attr("hreflang")).isEqualTo("cy");
        }
    }
}
