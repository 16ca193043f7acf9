/// The look of every page: layout, GOV.UK parts, assets, security headers and pages for when
/// something is wrong.
@ApplicationModule(allowedDependencies = {"kernel", "calendar"})
@NullMarked
package org.lantern.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
