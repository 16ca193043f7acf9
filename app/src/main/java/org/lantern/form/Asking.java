package org.lantern.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lantern.ui.Field;
import org.lantern.ui.Problem;

/// One question, ready to be drawn by `form/question`.
///
/// @param kind which fragment draws it: `lines` (one input or several), `textarea`, `radios`,
///   `checkboxes`, `date`, `area`, `identifier`, `mark`
/// @param field the question, with its main input
/// @param more its further inputs
/// @param absent "I do not know" and "They did not want to say", as boxes beside the input; without
///   options, where they are not offered or stand among the choices
/// @param list the id of the list of names that the browser offers, or empty
/// @param known what is on record already
/// @param many whether there may be one more line
public record Asking(
        String kind,
        Field field,
        List<Field> more,
        Field absent,
        String list,
        List<AlreadyKnown.Line> known,
        boolean many,
        Optional<Problem> problem) {

    Asking asHeading() {
        return new Asking(kind, field.asHeading(), more, absent, list, known, many, problem);
    }

    /// Whether something was typed there, or is wrong with it.
    boolean touched() {
        return problem.isPresent()
                || Stream.concat(Stream.of(field, absent), more.stream())
                        .flatMap(f -> f.values().stream())
                        .anyMatch(value -> !value.isBlank());
    }

    /// Whether what is on record stands in place of the inputs, until somebody opens them.
    public boolean folded() {
        return !known.isEmpty()
                && problem.isEmpty()
                && field.values().stream().allMatch(String::isBlank);
    }
}
