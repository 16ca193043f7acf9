/// The pages of the indicator matrix.
@NullMarked
package org.lantern.screening.web;

import org.jspecify.annotations.NullMarked;
