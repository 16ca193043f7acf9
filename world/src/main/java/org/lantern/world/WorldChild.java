package org.lantern.world;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// An invented child.
///
/// @param key stable for a seed: the concern's key and a number
/// @param names the usual one first; empty when nobody knows it
/// @param label what tells this child from others without a name, such as `red padded jacket`
/// @param sex `female`, `male` or `unknown`
/// @param born when it is known; otherwise only the age is
/// @param age in years, about; 0 for a baby
/// @param nationality ISO 3166-1 alpha-2, when it is known
/// @param languages ISO 639-1, the first one first
/// @param movement `into-uk`, `within-uk` or `unknown`
/// @param accompanied `alone`, `with-adults`, `with-children` or `unknown`
public record WorldChild(
        String key,
        List<WorldName> names,
        String label,
        String sex,
        Optional<LocalDate> born,
        int age,
        Expected expected,
        Optional<String> nationality,
        List<String> languages,
        String description,
        String movement,
        String accompanied,
        Exploitation exploitation) {

    /// Whether the child is here yet.
    public enum Expected {
        BORN,
        UNBORN
    }

    /// What the child is being, or may be being, used for. It is known to the world and to nobody
    /// in it.
    public enum Exploitation {
        SEXUAL,
        CRIMINAL,
        COUNTY_LINES,
        LABOUR,
        SERVITUDE,
        FORCED_MARRIAGE,
        ILLEGAL_ADOPTION,
        /// Something is wrong, and nobody knows yet what.
        UNCLEAR,
        /// None: a child with another need, or with none.
        NONE
    }

    /// The name that the child goes by.
    public Optional<String> name() {
        return names.stream().findFirst().map(WorldName::text);
    }
}
