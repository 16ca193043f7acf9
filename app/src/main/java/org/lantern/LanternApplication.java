package org.lantern;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.random.RandomGenerator;
import org.lantern.database.DemoClock;
import org.lantern.kernel.Ids;
import org.lantern.vocabulary.VocabularyCheck;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Profile;
import org.springframework.modulith.Modulithic;

/// Lantern: the shared workplace of the people who protect trafficked children.
@SpringBootApplication
@Modulithic(sharedModules = "database")
public class LanternApplication {

    /// Starts the service, or with `--check` only looks at the content and says what is wrong.
    public static void main(String[] args) {
        if (VocabularyCheck.isAskedFor(args)) System.exit(VocabularyCheck.run(System.out, args));
        SpringApplication.run(LanternApplication.class, args);
    }

    @Bean
    @Profile("!demo")
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    @Profile("demo")
    DemoClock demoClock() {
        return new DemoClock(Clock.systemUTC());
    }

    @Bean
    RandomGenerator random() {
        return new SecureRandom();
    }

    @Bean
    Ids ids(Clock clock, RandomGenerator random) {
        return new Ids(clock, random);
    }
}
