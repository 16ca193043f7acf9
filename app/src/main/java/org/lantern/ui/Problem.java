package org.lantern.ui;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// Something on the form is wrong. A page that has some gets an error summary and says so in its
/// title, when its model holds them as `problems`.
///
/// @param at the id of the field, empty where it concerns the form as a whole
public record Problem(String at, String message) {

    /// What is wrong with those fields, in their order.
    public static List<Problem> of(Stream<Field> fields) {
        return fields.filter(field -> field.error() != null)
                .map(field -> new Problem(field.name(), Objects.requireNonNull(field.error())))
                .toList();
    }
}
