package org.lantern.protection;

/// A plan that somebody may see.
///
/// @param whole whether they work on the concern or the case, and not only have a part
record SeenPlan(Plan plan, boolean whole) {}
