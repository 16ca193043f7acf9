package org.lantern.concern;

import org.lantern.kernel.ConcernRef;
import org.lantern.kernel.ShortCode;

/// What the one who told us gets: a code that says nothing about a child, and what to ring where it
/// is urgent.
///
/// @param area GSS code of the area whose desk answers
/// @param by whether that desk was found by the place, by the referrer's own area, or because
///   nobody else could be found
public record Receipt(
        ConcernRef concern, ShortCode code, String area, Route.By by, boolean urgent) {}
