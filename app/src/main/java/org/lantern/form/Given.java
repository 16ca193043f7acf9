package org.lantern.form;

import org.lantern.vocabulary.Answer;

/// One answer of a finished form, ready to become a statement.
///
/// @param item empty for what was asked once; otherwise such as `child-2`
/// @param version the version of the concept that was asked for
public record Given(String item, String concept, int version, Answer answer) {}
