/// The pages of the case file.
@NullMarked
package org.lantern.casefile.web;

import org.jspecify.annotations.NullMarked;
