package org.lantern.ui;

import java.util.Locale;
import java.util.Optional;

/// Something that is printed empty, to be filled in by hand where nothing else works: from a page,
/// and by the command `./lantern paper`.
public interface Paper {

    /// By which it stands in addresses and in names of files, such as `plan`.
    String name();

    /// A PDF, with the numbers of an area where one is named.
    ///
    /// @param area a GSS code
    byte[] print(Optional<String> area, Locale locale);
}
