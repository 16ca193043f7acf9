package org.lantern.ui;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.lantern.TestClock;
import org.lantern.calendar.Spoken;
import org.lantern.kernel.Ids;
import org.lantern.kernel.Refused;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.security.autoconfigure.SecurityAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.HttpEncodingAutoConfiguration;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.thymeleaf.autoconfigure.ThymeleafAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.validation.autoconfigure.ValidationAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// The room on its own, with pages such as other rooms have, and some on which things go wrong. As
/// a `TestComponent` it keeps them out of the whole house.
@TestComponent
abstract class SampleHouse {

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
        Spoken spoken() {
            return new Spoken();
        }

        @Bean
        Clock clock() {
            return new TestClock();
        }

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

    static final class Taken extends Refused.Conflict {
        Taken() {
            super("Amina decided at 14:07");
        }
    }

    @Controller
    static class BrokenPages {
        @RequestMapping("/sample/broken/{trouble}")
        String breakDown(@PathVariable Trouble trouble) {
            throw switch (trouble) {
                case MISSING -> new Refused.Missing();
                case CONFLICT -> new Taken();
                case CROWDED -> new Crowded();
                case NOT_SENT -> new DataAccessResourceFailureException("secret");
                default -> new IllegalStateException("secret");
            };
        }
    }

    @RestController
    static class BrokenApi {
        @GetMapping("/sample/api")
        String answer() {
            throw new Refused.Missing();
        }
    }
}
