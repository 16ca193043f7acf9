/// Who saw and did what. The trail is written in the same transaction as the act, or the act does
/// not happen.
@ApplicationModule(allowedDependencies = {"kernel", "access", "ui", "database"})
@NullMarked
package org.lantern.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
