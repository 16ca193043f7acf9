/// Pages of what somebody was told.
@NullMarked
package org.lantern.notification.web;

import org.jspecify.annotations.NullMarked;
