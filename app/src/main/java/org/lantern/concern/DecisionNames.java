package org.lantern.concern;

import static org.lantern.vocabulary.Origin.Confidence.BACKGROUND;
import static org.lantern.vocabulary.Origin.Confidence.SEEN;

import java.time.LocalDate;
import org.lantern.area.Nation;
import org.lantern.vocabulary.Origin;

/// By what law or guidance each nation calls a decision what it does.
public final class DecisionNames {

    private DecisionNames() {}

    public static Origin of(Nation nation) {
        return switch (nation) {
            case ENGLAND ->
                    Origin.of(
                                    "Children Act 1989; Working Together to Safeguard Children",
                                    2023,
                                    SEEN)
                            .checked(LocalDate.of(2026, 6, 1))
                            .since(LocalDate.of(2023, 12, 15));
            case WALES ->
                    Origin.of("Social Services and Well-being (Wales) Act", 2014, BACKGROUND)
                            .since(LocalDate.of(2016, 4, 6));
            case SCOTLAND ->
                    Origin.of(
                                    "National Guidance for Child Protection in Scotland",
                                    2023,
                                    BACKGROUND)
                            .since(LocalDate.of(2023, 8, 31));
            case NORTHERN_IRELAND ->
                    Origin.of(
                                    "Children (Northern Ireland) Order 1995; UNOCINI; Co-operating to"
                                            + " Safeguard Children",
                                    2017,
                                    BACKGROUND)
                            .since(LocalDate.of(1996, 11, 4));
        };
    }
}
