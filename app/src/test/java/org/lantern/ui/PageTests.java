package org.lantern.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// What a page is made of: title, ways in and out, and a form that is asked again.
class PageTests extends AtTheSamplePages {

    @Test
    void aPublicPageHasANeutralTitleAWayOutAndNoCookie() throws Exception {
        var answer = browser.get().uri("/sample/question").exchange();
        var page = html(answer);

        assertThat(page.title()).isEqualTo("Information");
        assertThat(page.select("form[action=/leave][method=post] button")).hasSize(1);
        assertThat(page.select("h1")).hasSize(1);
        assertThat(answer.getResponse().getHeaders("Set-Cookie")).isEmpty();
        assertThat(answer.getRequest().getSession(false)).isNull();
    }

    @Test
    void whatIsWrongIsSaidInTheTitleAboveTheFormAndBesideTheQuestion() throws Exception {
        var page = html(answered("plate", "ab<b>1", "seen.day", "31", "signs", "NO"));

        assertThat(page.title()).isEqualTo("Error: Information");
        assertThat(page.select(".govuk-error-summary a").eachAttr("href"))
                .containsExactly("#danger", "#worry");
        assertThat(page.select(".govuk-error-summary a").last().text())
                .isEqualTo("Enter what worries you");
        assertThat(page.getElementById("worry").attr("aria-describedby"))
                .isEqualTo("worry-hint worry-error");
        assertThat(page.getElementById("danger").attr("type")).isEqualTo("radio");
    }

    @Test
    void whatWasTypedStaysAsItWasTyped() throws Exception {
        var page = html(answered("plate", "ab<b>1", "seen.day", "31", "signs", "NO"));

        assertThat(page.getElementById("plate").val()).isEqualTo("ab<b>1");
        assertThat(page.getElementById("seen").val()).isEqualTo("31");
        assertThat(page.select("input[name=signs][checked]").eachAttr("value"))
                .containsExactly("NO");
        assertThat(html(answered("worry", "\n first")).getElementById("worry").wholeText())
                .isEqualTo("\n first");
    }

    @Test
    void aPractitionersPageHasTheirPlacesAndNoWayOut() throws Exception {
        var page = html(browser.get().uri("/sample/desk").exchange());

        assertThat(page.title()).isEqualTo("A page at work – Lantern");
        assertThat(page.select(".govuk-service-navigation a").eachText())
                .containsExactly("Desk 3", "Cases");
        assertThat(page.select("a[aria-current=true]").attr("href")).isEqualTo("/sample/desk");
        assertThat(page.select("form[action=/leave]")).isEmpty();
        assertThat(page.select("main p").text()).isEqualTo("<script>alert(1)</script>");
    }

    private MvcTestResult answered(String... words) {
        var post = browser.post().uri("/sample/question");
        for (int i = 0; i < words.length; i += 2) post.param(words[i], words[i + 1]);
        return post.exchange();
    }
}
