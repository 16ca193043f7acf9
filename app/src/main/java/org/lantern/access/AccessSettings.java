package org.lantern.access;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.bind.Name;

/// How this deployment lets people in.
///
/// @param fallbackDeskArea GSS code of the area whose desk takes what belongs to nobody else
/// @param contact e-mail address of those who mend what is wrong with this deployment's content
/// @param sharedDeviceTimeout after how long a session on a shared device ends
/// @param keyFile where the key lies that seals what was typed; made if it is not there. Nodes of
///   one deployment share it
@ConfigurationProperties("lantern.access")
record AccessSettings(
        @Name("fallback-area") @Nullable String fallbackDeskArea,
        @Nullable String contact,
        @DefaultValue("15m") Duration sharedDeviceTimeout,
        @DefaultValue("data/access.key") Path keyFile) {

    Optional<String> contactAddress() {
        return Optional.ofNullable(contact).filter(address -> !address.isBlank());
    }

    Optional<String> fallbackArea() {
        return Optional.ofNullable(fallbackDeskArea).filter(area -> !area.isBlank());
    }
}
