package org.lantern.protection.web;

import java.util.List;
import org.lantern.ui.Phrase;

/// One action, as the page says it.
///
/// @param nations where alone it is so; empty where it is so everywhere, or where the page is about
///   one nation
/// @param source its number among the sources
/// @param draft whether nobody has read it at a source
record Step(
        String code,
        Phrase does,
        String due,
        String who,
        String escalates,
        Phrase proof,
        String nations,
        int source,
        boolean draft) {

    /// What stands below one heading.
    record Part(String heading, List<Step> steps) {}
}
