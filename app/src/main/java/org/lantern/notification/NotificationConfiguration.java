package org.lantern.notification;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/// The settings of this room.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({MessageSettings.class, NotifySettings.class, PushSettings.class})
class NotificationConfiguration {}
