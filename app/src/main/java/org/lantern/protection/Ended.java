package org.lantern.protection;

import java.time.Instant;
import org.lantern.kernel.PractitionerRef;

/// How a plan ended. Standing down says nothing about trafficking.
///
/// @param withWhom who has the child safe
/// @param carriedOn whether what was still open is carried on
public record Ended(
        How how, String withWhom, String words, boolean carriedOn, PractitionerRef by, Instant at) {

    /// By which fact.
    public enum How {
        SAFE,
        GONE,
        STOOD_DOWN
    }
}
