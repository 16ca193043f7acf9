/// The pages of the assessment.
@NullMarked
package org.lantern.assessment.web;

import org.jspecify.annotations.NullMarked;
