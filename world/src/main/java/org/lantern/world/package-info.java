/// A seeded generator of invented children, agencies and journeys. It knows no room of the service.
@NullMarked
package org.lantern.world;

import org.jspecify.annotations.NullMarked;
