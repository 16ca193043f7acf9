package org.lantern.protection.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.lantern.access.Acting;
import org.lantern.calendar.Spoken;
import org.lantern.kernel.PersonRef;
import org.lantern.protection.Happening;
import org.lantern.protection.PlanFile;
import org.lantern.protection.SafetyPlan.Arrangements;
import org.lantern.vocabulary.Playbook.Event;
import org.springframework.stereotype.Component;

/// Puts the plan for a missing child into words, as the police ask for it (the form of the
/// Philomena protocol, reconstructed: a draft): the first part can be ready before anybody is gone,
/// the second says what happened. Nothing of it is typed a second time.
@Component
class MissingWords {

    private static final List<String> WHO =
            List.of(
                    "child.name",
                    "child.sex",
                    "child.birth-date",
                    "child.apparent-age",
                    "child.nationality",
                    "child.language",
                    "child.interpreter",
                    "child.communication-need",
                    "child.identifier");
    private static final List<String> LOOKS = List.of("child.description");
    private static final List<String> HEALTH = List.of("health.urgent-need", "health.injuries");
    private static final List<String> GONE_BEFORE = List.of("child.gone-before");
    private static final List<String> FLIGHT = List.of("flight.signs", "flight.words");
    static final List<String> LOGS = List.of("danger.log-number", "police.log-number");
    private static final List<String> WITH_WHOM =
            List.of(
                    "companion.name",
                    "companion.relationship",
                    "companion.behaviour",
                    "companion.documents",
                    "adult.name",
                    "adult.description",
                    "vehicle.registration",
                    "vehicle.words",
                    "vehicle.direction",
                    "danger.direction");
    private static final List<String> PLACES = List.of("child.usual-places");
    private static final List<String> SEEN_AT = List.of("place.words", "place.child-now");
    private static final List<String> STATUS = List.of("child.legal-status", "child.social-worker");

    private final CardFacts facts;
    private final HouseholdNumbers numbers;
    private final Spoken spoken;

    MissingWords(CardFacts facts, HouseholdNumbers numbers, Spoken spoken) {
        this.facts = facts;
        this.numbers = numbers;
        this.spoken = spoken;
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
        var withPlace = place && file.whole();
        var parts = new ArrayList<HandoverCard.Part>();
        parts.add(part("who", known.child(WHO)));
        parts.add(part("looks", known.told(LOOKS)));
        parts.add(part("phone", numbers.all(known, locale), known.arranged(Arrangements::phone)));
        parts.add(part("health", known.ofConcerns(HEALTH)));
        parts.add(part("danger", known.told(GONE_BEFORE), known.ofConcerns(FLIGHT)));
        parts.add(part("with", known.ofConcerns(WITH_WHOM)));
        parts.add(
                part(
                        "places",
                        known.told(PLACES),
                        known.ofConcerns(withPlace ? SEEN_AT : List.of())));
        if (withPlace) parts.add(part("place", known.place(), numbers.ofChild(known, locale)));
        parts.add(part("law", known.powers(), known.told(STATUS)));
        parts.add(part("contacts", known.holders(), known.numbers()));
        if (noticed(file).findAny().isPresent()) {
            parts.add(part("noticed", noticed(file).map(one -> said(one, locale)).toList()));
            parts.add(part("log", known.ofConcerns(LOGS), known.putDown().logs()));
            parts.add(part("done", known.whatWasDone("GN")));
        }
        return known.card(HandoverCard.Kind.MISSING, withPlace, parts);
    }

    private static Stream<Happening> noticed(PlanFile file) {
        return file.happened().stream().filter(one -> one.event() == Event.NOTICED);
    }

    private String said(Happening one, Locale locale) {
        var at = spoken.moment(one.at(), locale);
        return one.words().isEmpty() ? at : at + ": " + one.words();
    }

    @SafeVarargs
    private static HandoverCard.Part part(String key, List<String>... lines) {
        return HandoverCard.Part.of("protection.missing." + key, lines);
    }
}
