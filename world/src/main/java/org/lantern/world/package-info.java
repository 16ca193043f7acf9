/// A seeded generator of invented children, agencies and journeys, for the demo, tests and load. It
/// knows no room of the service: each room's own demo maps it to that room's face. Nobody in it is
/// real, every telephone number lies in the ranges that Ofcom reserves for drama, and every mail
/// address ends in `.example`.
///
/// Begin with {@link org.lantern.world.World}.
@NullMarked
package org.lantern.world;

import org.jspecify.annotations.NullMarked;
