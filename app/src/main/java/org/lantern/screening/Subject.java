package org.lantern.screening;

import java.util.UUID;
import org.lantern.kernel.PersonRef;

/// Whose matrix, and by way of which record it is opened.
///
/// @param record the concern or the case that the child is on
public record Subject(PersonRef person, UUID record) {}
