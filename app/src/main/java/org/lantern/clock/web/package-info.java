/// The pages of duties.
@NullMarked
package org.lantern.clock.web;

import org.jspecify.annotations.NullMarked;
