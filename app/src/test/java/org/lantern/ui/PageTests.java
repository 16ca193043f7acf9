package org.lantern.ui;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
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

    static Document html(org.springframework.test.web.servlet.assertj.MvcTestResult answer)
            throws Exception {
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
