/// Where everything is kept: the PostgreSQL that Lantern brings along, or any other, and who may do
/// what in it.
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.lantern.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
