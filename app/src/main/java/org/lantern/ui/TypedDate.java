package org.lantern.ui;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A date as it was typed into three boxes.
public record TypedDate(@Nullable String day, @Nullable String month, @Nullable String year) {

    /// What stands in the boxes.
    public List<String> parts() {
        return Stream.of(day, month, year).map(part -> part == null ? "" : part.strip()).toList();
    }

    public boolean isBlank() {
        return parts().stream().allMatch(String::isEmpty);
    }

    /// The day, where there is such a day.
    public Optional<LocalDate> date() {
        try {
            var parts = parts().stream().map(Integer::parseInt).toList();
            return Optional.of(LocalDate.of(parts.get(2), parts.get(1), parts.get(0)));
        } catch (NumberFormatException | DateTimeException none) {
            return Optional.empty();
        }
    }
}
