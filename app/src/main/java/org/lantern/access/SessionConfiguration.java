package org.lantern.access;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;

/// Sessions are in the database, so that any node knows them and a restart signs nobody out.
@Configuration(proxyBeanMethods = false)
@EnableJdbcHttpSession(tableName = "session")
class SessionConfiguration {

    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> sessionsLast(
            @Value("${spring.session.timeout}") Duration timeout) {
        return sessions -> sessions.setDefaultMaxInactiveInterval(timeout);
    }

    @Bean
    @Primary
    CalmSessions<?> calmSessions(JdbcIndexedSessionRepository kept) {
        return new CalmSessions<>(kept);
    }
}
