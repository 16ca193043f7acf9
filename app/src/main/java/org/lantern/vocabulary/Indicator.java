package org.lantern.vocabulary;

import java.util.Optional;
import java.util.Set;

/// One line of the indicator matrix. Its concept is `indicator.` and its code, of type {@link
/// ValueType#MARK}.
///
/// @param code such as `A01`
/// @param group `exploitation`, `movement`, `other` or `modern`; editable content
/// @param scope whether it speaks for trafficking into the UK, within it, or both
/// @param supports which elements of trafficking it can be evidence of, such as `act`,
///   `purpose.sexual`, `flight`; empty for a general sign of harm
/// @param settings where it is usually noticed, such as `school`, `health`, `police`, `border`
/// @param support what to do to learn more without questioning the child, where there is such
///   advice
public record Indicator(
        String code,
        String group,
        Words label,
        Scope scope,
        Set<String> supports,
        Set<String> settings,
        Optional<Words> support,
        Origin origin) {

    /// Trafficked into the UK, within it, or either.
    public enum Scope {
        INTO,
        WITHIN,
        BOTH
    }

    /// Whether it can be evidence of one of the elements whose names begin so.
    public boolean speaksFor(String beginning) {
        return supports.stream().anyMatch(element -> element.startsWith(beginning));
    }

    /// The concept that its marks are statements of.
    public String concept() {
        return "indicator." + code;
    }
}
