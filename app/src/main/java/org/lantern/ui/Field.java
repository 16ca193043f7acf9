package org.lantern.ui;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One question on a page: what is asked, what was typed, and what is wrong with it. The templates
/// `govuk/field` draw it.
///
/// @param name the name it is sent under, and its id, so that the error summary lands on it
/// @param values what was typed or chosen; day, month and year for a date
/// @param error what is wrong, in the page's language
public record Field(
        String name,
        Phrase label,
        @Nullable Phrase hint,
        List<String> values,
        @Nullable String error,
        List<Option> options,
        Look look) {

    public static Field of(String name, Phrase label) {
        return new Field(name, label, null, List.of(), null, List.of(), Look.USUAL);
    }

    public Field hinted(@Nullable Phrase hint) {
        return new Field(name, label, hint, values, error, options, look);
    }

    public Field typed(List<String> values) {
        return new Field(name, label, hint, List.copyOf(values), error, options, look);
    }

    public Field wrong(@Nullable String error) {
        return new Field(name, label, hint, values, error, options, look);
    }

    public Field offering(List<Option> options) {
        return new Field(name, label, hint, values, error, List.copyOf(options), look);
    }

    /// The question is the page's one heading.
    public Field asHeading() {
        return looking(
                new Look(true, look.width(), look.rows(), look.keyboard(), look.autocomplete()));
    }

    public Field looking(Look look) {
        return new Field(name, label, hint, values, error, options, look);
    }

    /// What was typed, as one text.
    public String value() {
        return values.isEmpty() ? "" : values.getFirst();
    }

    /// Day, month or year as it was typed.
    public String part(int index) {
        return index < values.size() ? values.get(index) : "";
    }

    public boolean chosen(String value) {
        return values.contains(value);
    }

    /// The id of the n-th answer: the first has the field's own, so that the error summary lands on
    /// it.
    public String optionId(int index) {
        return index == 0 ? name : name + "-" + (index + 1);
    }

    /// The ids of hint and error, for assistive technology.
    public @Nullable String describedBy() {
        var ids =
                Stream.of(hint == null ? "" : name + "-hint", error == null ? "" : name + "-error")
                        .filter(id -> !id.isEmpty())
                        .collect(Collectors.joining(" "));
        return ids.isEmpty() ? null : ids;
    }
}
