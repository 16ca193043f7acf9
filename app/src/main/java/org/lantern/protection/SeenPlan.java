package org.lantern.protection;

import java.util.Set;
import org.lantern.kernel.PersonRef;

/// A plan that somebody may see.
///
/// @param whole whether they work on the concern or the case, and not only have a part
///
/// @param only the children of whom alone they are shown anything, since they have nothing in it
///   but the care of those; of all where it is empty
record SeenPlan(Plan plan, boolean whole, Set<PersonRef> only) {}
