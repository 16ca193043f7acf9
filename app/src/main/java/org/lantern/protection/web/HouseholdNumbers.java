package org.lantern.protection.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.lantern.ui.Phrasebook;
import org.springframework.stereotype.Component;

/// Numbers at which the household of a child may pick up: beside each stands what is recorded of
/// whether they know of the report. A ring at the wrong door warns whoever holds the child.
@Component
class HouseholdNumbers {

    private static final List<String> CHILD = List.of("child.phone");
    private static final List<String> CONCERNS = List.of("belongings.phones");
    private static final List<String> KNOWS = List.of("household.knows-of-report");

    private final Phrasebook phrases;

    HouseholdNumbers(Phrasebook phrases) {
        this.phrases = phrases;
    }

    /// Of the child itself.
    List<String> ofChild(CardFacts.OfChild known, Locale locale) {
        return beside(known.told(CHILD).stream(), known, locale);
    }

    /// The same, and those of telephones that were found.
    List<String> all(CardFacts.OfChild known, Locale locale) {
        return beside(
                Stream.concat(known.told(CHILD).stream(), known.ofConcerns(CONCERNS).stream()),
                known,
                locale);
    }

    private List<String> beside(Stream<String> numbers, CardFacts.OfChild known, Locale locale) {
        var knows = known.ofConcerns(KNOWS);
        var beside =
                knows.isEmpty()
                        ? phrases.getMessage("protection.missing.not-asked", null, locale)
                        : String.join("; ", knows);
        return numbers.map(number -> number + " – " + beside).toList();
    }
}
