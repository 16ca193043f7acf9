package org.lantern.vocabulary;

import java.util.Optional;
import org.lantern.calendar.ProclaimedHoliday;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Reads the content once, as the service starts.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(VocabularySettings.class)
class VocabularyConfiguration {

    @Bean
    LoadedVocabulary loadedVocabulary(VocabularySettings settings) {
        return ContentReader.read(Optional.ofNullable(settings.directory()));
    }

    @Bean
    ProclaimedHoliday.Source proclaimedHolidays(LoadedVocabulary vocabulary) {
        return vocabulary::holidays;
    }
}
