package org.lantern.vocabulary;

import java.util.Locale;
import java.util.Optional;

/// Knows what areas are called. A bean of it lets answers show names in place of codes.
@FunctionalInterface
public interface AreaNames {

    /// The name of the area with that ONS GSS code.
    Optional<String> name(String gss, Locale locale);
}
