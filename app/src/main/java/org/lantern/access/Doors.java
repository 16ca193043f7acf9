package org.lantern.access;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder.SecretKeyFactoryAlgorithm;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.savedrequest.NullRequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.session.web.http.CookieSerializer;

/// Every page is shut to those who have not signed in, unless it says of itself that it is open. An
/// open page neither reads nor opens a session. Two things are the room `ui`'s: the headers of
/// every answer, and refusing a POST that does not come from a page of ours, so that there are no
/// tokens.
@Configuration(proxyBeanMethods = false)
class Doors {

    @Bean
    SecurityFilterChain doorsOfTheHouse(
            HttpSecurity http,
            OpenPages open,
            WhoIsActing whoIsActing,
            WayIn wayIn,
            Arrival arrival) {
        return http.csrf(AbstractHttpConfigurer::disable)
                .headers(AbstractHttpConfigurer::disable)
                .requestCache(none -> none.requestCache(new NullRequestCache()))
                .authorizeHttpRequests(all -> all.anyRequest().access(gate(open, whoIsActing)))
                .formLogin(form ->
                        form.loginPage("/sign-in")
                                .usernameParameter("email")
                                .successHandler(arrival)
                                .failureHandler(arrival))
                .logout(out ->
                        out.logoutRequestMatcher(
                                        PathPatternRequestMatcher.pathPattern(
                                                HttpMethod.POST, "/sign-out"))
                                .addLogoutHandler(arrival)
                                .logoutSuccessUrl("/sign-in?out"))
                .exceptionHandling(
                        shut -> shut.authenticationEntryPoint(wayIn).accessDeniedHandler(wayIn))
                .build();
    }

    /// No keyboard types a null character, and no database keeps one.
    @Bean
    HttpFirewall nothingThatNobodyTypes() {
        var firewall = new StrictHttpFirewall();
        firewall.setAllowedParameterValues(value -> value == null || value.indexOf(0) < 0);
        return firewall;
    }

    /// Nobody looks at how long each filter of the chain took, and finding out costs every page.
    @Bean
    SecurityObservationSettings filtersAreNotTimed() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    CookieSerializer sessionCookie() {
        return new SessionCookie();
    }

    /// Slow on purpose. The name of the way stands before each hash, so that a stronger one can
    /// follow.
    @Bean
    static PasswordEncoder howPasswordsAreKept() {
        var slow =
                new Pbkdf2PasswordEncoder(
                        "", 16, 600_000, SecretKeyFactoryAlgorithm.PBKDF2WithHmacSHA256);
        return new DelegatingPasswordEncoder("pbkdf2", Map.of("pbkdf2", slow));
    }

    private static AuthorizationManager<RequestAuthorizationContext> gate(
            OpenPages open, WhoIsActing whoIsActing) {
        return (_, asked) ->
                new AuthorizationDecision(
                        open.matches(asked.getRequest())
                                || whoIsActing.practitioner(asked.getRequest()).isPresent());
    }
}
