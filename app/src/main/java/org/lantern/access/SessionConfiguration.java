package org.lantern.access;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;
import org.springframework.transaction.PlatformTransactionManager;

/// Sessions are in the database, so that any node knows them and a restart signs nobody out.
@Configuration(proxyBeanMethods = false)
@EnableJdbcHttpSession(tableName = "session")
class SessionConfiguration {

    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> sessionsLast(
            @Value("${spring.session.timeout}") Duration timeout) {
        return sessions -> sessions.setDefaultMaxInactiveInterval(timeout);
    }

    // For sessions alone: all else goes on with Spring Boot's own.
    @Bean(defaultCandidate = false)
    SessionTransactions springSessionTransactionOperations(
            PlatformTransactionManager transactions) {
        return new SessionTransactions(transactions);
    }

    @Bean
    @Primary
    CalmSessions<?> calmSessions(JdbcIndexedSessionRepository kept) {
        return new CalmSessions<>(kept);
    }
}
