package org.lantern.protection;

import java.time.Instant;
import java.util.Set;
import org.lantern.kernel.PractitionerRef;

/// A child went from one plan onto another, of their own.
///
/// @param child by the label by which they are told apart
/// @param reason in somebody's own words, unless it parted because some were gone or back, or one
///   is the child of another plan
public record Parted(String child, String reason, PractitionerRef by, Instant at) {

    static final String GONE = "gone";
    static final String BACK = "back";
    static final String SAME_CHILD = "same-child";

    /// Why, where somebody said so.
    public String words() {
        return Set.of(GONE, BACK, SAME_CHILD).contains(reason) ? "" : reason;
    }
}
