package org.lantern.access;

import java.util.Optional;

/// What a room adds to the navigation and to a practitioner's first page. A bean of this type
/// appears there without a line changed elsewhere.
public interface DeskPart {

    /// Where it stands among the others: the lowest comes first.
    int order();

    /// Where its place in the navigation stands among the others: what is used most comes first,
    /// and is there on a telephone without unfolding the rest.
    default int menuOrder() {
        return order();
    }

    /// Its place in the navigation, for those it concerns.
    default Optional<NavigationItem> navigation(Acting.Practitioner acting) {
        return Optional.empty();
    }

    /// Whether to look at a page can change what stands beside its place in the navigation, which
    /// is then asked for after that page.
    default boolean countsWhatIsSeen() {
        return false;
    }

    /// Its part of the first page, for those it concerns.
    default Optional<FirstPagePart> firstPage(Acting.Practitioner acting) {
        return Optional.empty();
    }
}
