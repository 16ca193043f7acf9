package org.lantern.form;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/// Puts the sample's words in front of the real content.
@TestConfiguration(proxyBeanMethods = false)
class SampleContent {

    @Bean
    @Primary
    Sample sample() {
        return new Sample();
    }
}
