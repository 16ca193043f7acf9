/// References, refusals and the shape of a recorded act: the few words every room shares.
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.lantern.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
