/// The house: it starts the rooms, and gives them the time and chance.
@NullMarked
package org.lantern;

import org.jspecify.annotations.NullMarked;
