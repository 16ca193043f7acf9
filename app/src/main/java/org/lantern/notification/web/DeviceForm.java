package org.lantern.notification.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lantern.notification.Subscription;

/// A device as its browser gives it, filled in by `devices.js`.
record DeviceForm(@Nullable String endpoint, @Nullable String p256dh, @Nullable String auth) {

    /// As browsers name themselves, the particular before the general.
    private static final Map<String, List<String>> BROWSERS =
            Map.of(
                    "Edge", List.of("Edg/", "EdgA/", "EdgiOS/"),
                    "Samsung Internet", List.of("SamsungBrowser/"),
                    "Firefox", List.of("Firefox/", "FxiOS/"));

    private static final List<String> SYSTEMS =
            List.of("iPhone", "iPad", "Android", "Windows", "CrOS", "Mac", "Linux");

    /// None, where it is no device's.
    Optional<Subscription> subscription() {
        if (endpoint == null || p256dh == null || auth == null) return Optional.empty();
        try {
            return Optional.of(new Subscription(endpoint, p256dh, auth));
        } catch (IllegalArgumentException noDevice) {
            return Optional.empty();
        }
    }

    /// What somebody knows their device by, such as `Firefox, Android`.
    static String name(String userAgent) {
        return browser(userAgent)
                + SYSTEMS.stream()
                        .filter(userAgent::contains)
                        .findFirst()
                        .map(system -> ", " + (system.equals("CrOS") ? "Chromebook" : system))
                        .orElse("");
    }

    private static String browser(String userAgent) {
        return BROWSERS.entrySet().stream()
                .filter(known -> known.getValue().stream().anyMatch(userAgent::contains))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseGet(() ->
                        userAgent.contains("Chrome/") || userAgent.contains("CriOS/")
                                ? "Chrome"
                                : userAgent.contains("Safari/") ? "Safari" : "Browser");
    }
}
