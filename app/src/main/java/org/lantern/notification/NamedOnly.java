package org.lantern.notification;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lantern.kernel.PractitionerRef;

/// What another room knows of a record that only people named on it may learn of: a ring about it
/// reaches them and nobody else. A bean of this type is asked at each step, so that whoever is
/// named later is rung later.
public interface NamedOnly {

    /// Who may be rung about it; empty where everybody on the rota may.
    Optional<List<PractitionerRef>> of(UUID subject);

    /// The same of one ring about it. What set it off may ask others than those who are named on
    /// the record.
    default Optional<List<PractitionerRef>> of(UUID subject, UUID cause) {
        return of(subject);
    }

    /// Whether somebody is never rung about it, nor handed such a ring, whoever else is: they are
    /// named in it.
    default boolean keptFrom(UUID subject, PractitionerRef who) {
        return false;
    }
}
