package org.lantern.concern;

import static org.lantern.vocabulary.Origin.Confidence.BACKGROUND;
import static org.lantern.vocabulary.Origin.Confidence.SEEN;

import java.util.Optional;
import org.lantern.area.Nation;
import org.lantern.vocabulary.Origin;

/// By what law or guidance each nation calls a decision what it does.
public final class DecisionNames {

    private DecisionNames() {}

    public static Origin of(Nation nation) {
        return switch (nation) {
            case ENGLAND ->
                    origin("Children Act 1989; Working Together to Safeguard Children", 2023, SEEN);
            case WALES -> origin("Social Services and Well-being (Wales) Act", 2014, BACKGROUND);
            case SCOTLAND ->
                    origin("National Guidance for Child Protection in Scotland", 2023, BACKGROUND);
            case NORTHERN_IRELAND ->
                    origin(
                            "Children (Northern Ireland) Order 1995; UNOCINI; Co-operating to"
                                    + " Safeguard Children",
                            2017,
                            BACKGROUND);
        };
    }

    private static Origin origin(String document, int year, Origin.Confidence confidence) {
        return new Origin(document, year, confidence, Optional.empty());
    }
}
