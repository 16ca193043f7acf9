/// Local authorities of the United Kingdom, what lies in them and who their neighbours are.
///
/// Ask [org.lantern.area.Areas]. The content is two files, read and checked at start-up; there is
/// no table.
@ApplicationModule(allowedDependencies = {"kernel"})
@NullMarked
package org.lantern.area;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
