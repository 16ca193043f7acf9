/// Local authorities of the United Kingdom, what lies in them and who their neighbours are.
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.lantern.area;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
