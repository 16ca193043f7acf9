package org.lantern.form;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/// The room's settings, and the clock that forgets what was left.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(FormSettings.class)
@EnableScheduling
class FormConfiguration {}
