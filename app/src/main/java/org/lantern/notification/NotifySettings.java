package org.lantern.notification;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How messages go by GOV.UK Notify, if they do.
///
/// @param key the service's API key; without it nothing does
/// @param smsTemplate id of a template with `((words))`; without it no text message goes out
/// @param emailTemplate id of a template with `((subject))` and `((words))`; without it e-mail goes
///   by SMTP, if at all
@ConfigurationProperties("lantern.notification.notify")
record NotifySettings(
        @Nullable String key,
        @Nullable String smsTemplate,
        @Nullable String emailTemplate,
        @DefaultValue("https://api.notifications.service.gov.uk") String address) {}
