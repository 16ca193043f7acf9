package org.lantern.ui;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lantern.kernel.Ids;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.security.autoconfigure.SecurityAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.HttpEncodingAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.thymeleaf.autoconfigure.ThymeleafAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.validation.autoconfigure.ValidationAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

@SpringBootTest(classes = PageTests.House.class)
@AutoConfigureMockMvc
class PageTests {

    @Autowired MockMvcTester browser;

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

    private MvcTestResult answered(String... words) {
        var post = browser.post().uri("/sample/question");
        for (int i = 0; i < words.length; i += 2) post.param(words[i], words[i + 1]);
        return post.exchange();
    }

    static Document html(MvcTestResult answer) throws Exception {
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }

    /// The room on its own, with two pages such as other rooms have.
    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration({
        DispatcherServletAutoConfiguration.class,
        ErrorMvcAutoConfiguration.class,
        HttpEncodingAutoConfiguration.class,
        HttpMessageConvertersAutoConfiguration.class,
        JacksonAutoConfiguration.class,
        PropertyPlaceholderAutoConfiguration.class,
        SecurityAutoConfiguration.class,
        SecurityFilterAutoConfiguration.class,
        ServletWebSecurityAutoConfiguration.class,
        ThymeleafAutoConfiguration.class,
        TomcatServletWebServerAutoConfiguration.class,
        ValidationAutoConfiguration.class,
        WebMvcAutoConfiguration.class
    })
    @ComponentScan("org.lantern.ui")
    static class House {

        @Bean
        Ids ids() {
            return new Ids(Clock.systemUTC(), new Random(1));
        }

        @Bean
        SecurityFilterChain everybodyMay(HttpSecurity http) throws Exception {
            return http.csrf(csrf -> csrf.disable())
                    .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                    .build();
        }
    }

    enum Choice {
        YES,
        NO
    }

    record SampleForm(
            @NotNull @Nullable Choice danger,
            @NotBlank(message = "{sample.worry.missing}") @Nullable String worry,
            @Nullable TypedDate seen,
            @Nullable String plate,
            @Nullable List<Choice> signs,
            @Nullable Choice nation) {}

    @Controller
    static class SamplePages {

        @GetMapping("/sample/question")
        String ask(Model model) {
            return page(new SampleForm(null, null, null, null, null, null), model);
        }

        @PostMapping("/sample/question")
        String answer(
                @Valid @ModelAttribute("form") SampleForm form, BindingResult errors, Model model) {
            return errors.hasErrors() ? page(form, model) : "redirect:/sample/question";
        }

        @GetMapping("/sample/desk")
        String desk(Model model) {
            model.addAttribute("typed", "<script>alert(1)</script>");
            model.addAttribute(
                    "navigation",
                    List.of(
                            new NavigationLink("/sample/desk", Phrase.of("Desk"), true, 3),
                            new NavigationLink("/cases", Phrase.of("Cases"), false, null)));
            return "ui-sample/desk";
        }

        private static String page(SampleForm form, Model model) {
            model.addAttribute("form", form);
            model.addAttribute("choices", List.of(Choice.values()));
            return "ui-sample/question";
        }
    }
}
