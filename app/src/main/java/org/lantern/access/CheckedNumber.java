package org.lantern.access;

import java.time.LocalDate;

/// A telephone number that may be shown, because it is known where it is from and when somebody
/// last checked it.
public record CheckedNumber(String number, String source, LocalDate checked) {

    public CheckedNumber {
        if (number.isBlank() || source.isBlank())
            throw new IllegalArgumentException("A number is shown only with its source");
    }
}
