package org.lantern.notification;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import org.lantern.access.OpenSession;

/// A part of a page that is sent anew to whoever has it open, whenever something changed: drawn
/// once for all who are shown the same.
public interface LivePart {

    /// @param pages that are open, and hear of what changed
    /// @return the HTML for each; a page that is left out asks for it itself, as it has to where it
    ///   is not sure that its reader is still signed in
    Map<Page, String> drawn(Collection<Page> pages);

    /// An open page.
    record Page(OpenSession session, Locale locale) {}
}
