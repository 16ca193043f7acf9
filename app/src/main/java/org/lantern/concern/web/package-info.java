/// The pages by which a worry comes in.
@NullMarked
package org.lantern.concern.web;

import org.jspecify.annotations.NullMarked;
