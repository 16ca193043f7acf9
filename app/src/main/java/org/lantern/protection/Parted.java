package org.lantern.protection;

import java.time.Instant;
import org.lantern.kernel.PractitionerRef;

/// A child went from one plan onto another, of their own.
///
/// @param child by the label by which they are told apart
/// @param reason in somebody's own words, unless it parted because some were gone or back
public record Parted(String child, String reason, PractitionerRef by, Instant at) {

    static final String GONE = "gone";
    static final String BACK = "back";

    /// Why, where somebody said so.
    public String words() {
        return reason.equals(GONE) || reason.equals(BACK) ? "" : reason;
    }
}
