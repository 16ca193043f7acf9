package org.lantern.screening;

import java.util.Optional;
import org.lantern.access.Acting;

/// Says who may open a child's matrix by way of a kind of record. The room whose record it is
/// implements it; where no gate admits somebody, the matrix does not exist for them.
public interface MatrixGate {

    /// How far this reader may go in, with what the record itself tells of the observation. Empty
    /// when it is no record of this gate, when the child is not on it, and when it is not theirs to
    /// see.
    Optional<Admission> admit(Subject subject, Acting.Practitioner acting);

    /// Somebody may go in.
    record Admission(Reach reach, Noticed noticed) {}
}
