package org.lantern.kernel;

import org.jspecify.annotations.Nullable;

/// Who did something, flat enough to be stored: a practitioner of an agency, a member of the
/// public, or a named job.
///
/// @param practitioner who, where it was a practitioner
/// @param agency for which agency, where it was a practitioner
/// @param job the job and its cause, where it was clockwork
public record By(
        @Nullable PractitionerRef practitioner, @Nullable AgencyRef agency, @Nullable String job) {

    public By {
        if ((practitioner == null) != (agency == null))
            throw new IllegalArgumentException("A practitioner acts for an agency");
        if (practitioner != null && job != null)
            throw new IllegalArgumentException("Either a practitioner or a job");
    }

    /// A member of the public, of whom nothing is kept.
    public static By thePublic() {
        return new By(null, null, null);
    }

    /// A named job, and what set it off.
    public static By clockwork(String job) {
        return new By(null, null, job);
    }

    /// A practitioner, acting for an agency.
    public static By practitioner(PractitionerRef practitioner, AgencyRef agency) {
        return new By(practitioner, agency, null);
    }
}
