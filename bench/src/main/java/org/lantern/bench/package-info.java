/// Fills a database as a large board's would be, and measures how fast the pages come.
@NullMarked
package org.lantern.bench;

import org.jspecify.annotations.NullMarked;
