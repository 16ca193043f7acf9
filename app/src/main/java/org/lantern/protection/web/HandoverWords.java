package org.lantern.protection.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.lantern.access.Acting;
import org.lantern.kernel.PersonRef;
import org.lantern.protection.PlanFile;
import org.lantern.protection.SafetyPlan.Arrangements;
import org.springframework.stereotype.Component;

/// Puts a handover card into words. Where the child stays is left out, unless it is asked for.
@Component
class HandoverWords {

    private static final List<String> CHILD =
            List.of(
                    "child.name",
                    "child.language",
                    "child.interpreter",
                    "child.communication-need",
                    "child.sex",
                    "child.birth-date",
                    "child.apparent-age",
                    "child.nationality",
                    "child.description");
    private static final List<String> GONE_BEFORE = List.of("child.gone-before");
    private static final List<String> FLIGHT = List.of("flight.signs", "flight.words");
    private static final List<String> COMPANIONS =
            List.of(
                    "companion.name",
                    "companion.relationship",
                    "companion.behaviour",
                    "adult.name",
                    "adult.description");
    private static final List<String> STATUS = List.of("child.legal-status");

    private final CardFacts facts;
    private final HouseholdNumbers numbers;

    HandoverWords(CardFacts facts, HouseholdNumbers numbers) {
        this.facts = facts;
        this.numbers = numbers;
    }

    /// @param child one who is on the plan
    /// @param place whether where the child stays is wanted; only those who work on the concern or
    ///   the case get it
    HandoverCard card(
            PlanFile file,
            PersonRef child,
            boolean place,
            Acting.Practitioner acting,
            Locale locale) {
        var known = facts.of(file, child, acting, locale);
        var putDown = known.putDown();
        var withPlace = place && file.whole();
        var parts = new ArrayList<HandoverCard.Part>();
        if (withPlace) parts.add(part("place", known.place(), numbers.ofChild(known, locale)));
        parts.add(part("child", known.child(CHILD)));
        parts.add(part("danger", known.ofConcerns(FLIGHT), known.told(GONE_BEFORE)));
        parts.add(
                part(
                        "keep-away",
                        known.ofConcerns(COMPANIONS),
                        known.arranged(Arrangements::visitors)));
        parts.add(part("may-know", putDown.mayKnow(), known.arranged(Arrangements::address)));
        parts.add(part("watch", known.arranged(Arrangements::supervision)));
        parts.add(part("phone", known.arranged(Arrangements::phone)));
        parts.add(part("law", known.powers(), known.told(STATUS)));
        parts.add(part("next", known.next()));
        parts.add(part("awake", known.holders()));
        parts.add(part("police-log", known.ofConcerns(MissingWords.LOGS), putDown.logs()));
        parts.add(part("nrm", putDown.referral()));
        parts.add(part("guardian", putDown.guardian()));
        parts.add(part("numbers", known.numbers()));
        return known.card(HandoverCard.Kind.HANDOVER, withPlace, parts);
    }

    @SafeVarargs
    private static HandoverCard.Part part(String key, List<String>... lines) {
        return HandoverCard.Part.of("protection.handover." + key, lines);
    }
}
