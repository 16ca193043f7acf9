/// The pages of the first hour.
@NullMarked
package org.lantern.protection.web;

import org.jspecify.annotations.NullMarked;
