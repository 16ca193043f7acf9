package org.lantern.ui;

import java.time.LocalDate;
import java.util.Optional;

/// A number to ring, as a page shows it. The template `numbers` draws it.
///
/// @param dialled as a telephone dials it
/// @param source where it is from
/// @param checked the day on which somebody last checked it; empty where nobody did yet
/// @param invented whether it belongs to the demonstration and reaches nobody
public record Line(
        Phrase name,
        Phrase what,
        String number,
        String dialled,
        String source,
        Optional<LocalDate> checked,
        boolean invented) {}
