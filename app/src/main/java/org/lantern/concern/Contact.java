package org.lantern.concern;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lantern.area.Nation;
import org.lantern.vocabulary.Origin;
import org.lantern.vocabulary.Words;

/// A telephone number that a page may show, with where it is from and when it was last checked.
///
/// @param id by which other content names it
/// @param nations where it answers; everywhere, when empty
/// @param checked empty where nobody checked it yet, and then the page says so
public record Contact(
        String id,
        String number,
        Words name,
        Words what,
        For whom,
        List<Nation> nations,
        Origin source,
        Optional<LocalDate> checked) {

    /// Whom it is for.
    public enum For {
        EVERYBODY,
        CHILD,
        ADULT,
        PRACTITIONER
    }

    /// As a telephone dials it.
    public String dialled() {
        return number.replaceAll("[^0-9+]", "");
    }

    boolean answersIn(Optional<Nation> nation) {
        return nations.isEmpty() || nation.filter(n -> !nations.contains(n)).isEmpty();
    }
}
