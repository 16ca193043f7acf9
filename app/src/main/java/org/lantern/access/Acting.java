package org.lantern.access;

import java.util.Set;
import org.lantern.kernel.AgencyRef;
import org.lantern.kernel.By;
import org.lantern.kernel.PractitionerRef;
import org.lantern.kernel.TeamRef;

/// Who is doing this. Every deed and every finder takes it; what the actor may not see is {@link
/// org.lantern.kernel.Refused.Missing}, exactly as if it did not exist.
public sealed interface Acting {

    /// As it is stored.
    By by();

    /// Somebody who signed in. A controller asks for one as a method argument.
    ///
    /// @param deskAreas GSS codes of the areas that one of their desks answers for
    /// @param managedAreas GSS codes of the areas where they are a manager
    record Practitioner(
            PractitionerRef ref,
            String name,
            AgencyRef agency,
            AgencyKind agencyKind,
            Set<Role> roles,
            Set<TeamRef> teams,
            Set<String> deskAreas,
            Set<String> managedAreas)
            implements Acting {

        @Override
        public By by() {
            return By.practitioner(ref, agency);
        }

        public boolean has(Role role) {
            return roles.contains(role);
        }
    }

    /// Somebody who did not sign in, and of whom nothing is kept.
    record ThePublic() implements Acting {
        @Override
        public By by() {
            return By.thePublic();
        }
    }

    /// A named job, and what set it off.
    record Clockwork(String job, String cause) implements Acting {
        @Override
        public By by() {
            return By.clockwork(job + ": " + cause);
        }
    }
}
