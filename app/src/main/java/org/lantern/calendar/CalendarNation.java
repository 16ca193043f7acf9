package org.lantern.calendar;

import java.util.Locale;
import java.util.Optional;

/// The parts of the United Kingdom that keep their own bank holidays.
public enum CalendarNation {
    ENGLAND_AND_WALES("eng"),
    SCOTLAND("sct"),
    NORTHERN_IRELAND("nir");

    private final String region;

    CalendarNation(String region) {
        this.region = region;
    }

    /// How the library of holidays calls it.
    String region() {
        return region;
    }

    /// By any usual name: `ENGLAND`, `WALES`, `SCOTLAND`, `NORTHERN_IRELAND`, in either case, with
    /// spaces or not.
    public static Optional<CalendarNation> of(String nation) {
        return switch (nation.strip().toUpperCase(Locale.ROOT).replaceAll("[ -]", "_")) {
            case "ENGLAND", "WALES", "ENGLAND_AND_WALES" -> Optional.of(ENGLAND_AND_WALES);
            case "SCOTLAND" -> Optional.of(SCOTLAND);
            case "NORTHERN_IRELAND" -> Optional.of(NORTHERN_IRELAND);
            default -> Optional.empty();
        };
    }
}
