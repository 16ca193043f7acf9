package org.lantern.protection;

import java.time.Instant;
import java.util.Optional;
import org.lantern.kernel.PractitionerRef;

/// How a child is kept safe where they are placed, by the statutory guidance on the care of
/// unaccompanied migrant children and child victims of modern slavery (2017).
///
/// @param number the first is 1; each change has the next
/// @param carer who must know it, by name
public record SafetyPlan(
        int number,
        String carer,
        Arrangements says,
        PractitionerRef by,
        Instant at,
        Optional<Acknowledged> acknowledged) {

    /// What is arranged. Where something is not settled yet, it says so.
    ///
    /// @param address who may know where the child is; never the address itself
    /// @param contingency what is done, and who is rung, when something goes wrong
    public record Arrangements(
            String phone,
            String supervision,
            String visitors,
            String transport,
            String address,
            String contingency) {}

    /// How the carer came to know it.
    public enum How {
        IN_PERSON,
        TELEPHONE,
        /// They read it themselves, and said so.
        THEMSELVES
    }

    /// The carer knows it, as the worker says who read it to them, or the carer.
    public record Acknowledged(How how, String words, PractitionerRef by, Instant at) {}
}
