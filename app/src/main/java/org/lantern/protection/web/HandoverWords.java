package org.lantern.protection.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.lantern.access.Acting;
import org.lantern.kernel.PersonRef;
import org.lantern.protection.PlanFile;
import org.lantern.protection.SafetyPlan.Arrangements;
import org.lantern.protection.WhatNext;
import org.lantern.ui.AreaLines;
import org.lantern.ui.Line;
import org.lantern.ui.NationalLines;
import org.lantern.vocabulary.Playbook.Role;
import org.springframework.stereotype.Component;

/// Puts a handover card into words: out of the plan and of what is recorded, as far as it stands
/// open to whoever hands over. Where the child stays is left out, unless it is asked for.
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
            List.of("companion.name", "companion.relationship", "companion.behaviour");
    private static final List<String> STATUS = List.of("child.legal-status");
    private static final List<String> PLACE =
            List.of("child.address", "child.phone", "child.safe-contact");

    private final KnownOfChild known;
    private final HeldOfChild held;
    private final LineWords lines;
    private final AreaLines ofArea;
    private final NationalLines national;
    private final Clock clock;

    HandoverWords(
            KnownOfChild known,
            HeldOfChild held,
            LineWords lines,
            AreaLines ofArea,
            NationalLines national,
            Clock clock) {
        this.known = known;
        this.held = held;
        this.lines = lines;
        this.ofArea = ofArea;
        this.national = national;
        this.clock = clock;
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
        var words = lines.of(file, clock.instant(), acting, locale);
        var safe = held.of(file, child, acting, locale);
        var putDown = new PutDown(file, child);
        var withPlace = place && file.whole();
        var parts = new ArrayList<HandoverCard.Part>();
        if (withPlace) parts.add(part("place", place(file, child, words, acting, locale)));
        parts.add(part("child", known.of(file, child, CHILD, acting, locale)));
        parts.add(
                part(
                        "danger",
                        known.ofConcerns(file, FLIGHT, acting, locale),
                        known.of(child, GONE_BEFORE, acting, locale)));
        parts.add(
                part(
                        "keep-away",
                        known.ofConcerns(file, COMPANIONS, acting, locale),
                        arranged(safe, Arrangements::visitors)));
        parts.add(part("watch", arranged(safe, Arrangements::supervision)));
        parts.add(part("phone", arranged(safe, Arrangements::phone)));
        parts.add(part("law", safe.powers(), known.of(child, STATUS, acting, locale)));
        parts.add(part("next", next(file, child, words, acting)));
        parts.add(part("awake", holders(file, words)));
        parts.add(part("police-log", putDown.logs()));
        parts.add(part("nrm", putDown.referral()));
        parts.add(part("guardian", putDown.guardian()));
        parts.add(part("numbers", numbers(file)));
        return new HandoverCard(
                file.plan().code().toString(),
                file.plan().isDrill(),
                file.shown(locale).getOrDefault(child, ""),
                words.asOf(),
                withPlace,
                "",
                parts);
    }

    private List<String> place(
            PlanFile file,
            PersonRef child,
            LineWords.OfPlan words,
            Acting.Practitioner acting,
            Locale locale) {
        var carer = Optional.ofNullable(file.holders().get(Role.PLACEMENT_CARER));
        return Stream.concat(
                        carer.map(one -> held(one.role(), words.name(one), words)).stream(),
                        known.of(child, PLACE, acting, locale).stream())
                .toList();
    }

    private static List<String> next(
            PlanFile file, PersonRef child, LineWords.OfPlan words, Acting.Practitioner acting) {
        var theirs = file.steps().stream().filter(step -> PutDown.concerns(step, child)).toList();
        return WhatNext.of(theirs, step -> file.isMine(step, acting)).stream()
                .map(step ->
                        "%s – %s (%s)"
                                .formatted(
                                        words.line(step).does().text(),
                                        words.line(step).who(),
                                        words.due(step)))
                .toList();
    }

    /// Everybody who has a part but the carer, who would tell where the child is.
    private static List<String> holders(PlanFile file, LineWords.OfPlan words) {
        return Arrays.stream(Role.values())
                .filter(role -> role != Role.PLACEMENT_CARER)
                .flatMap(role -> Optional.ofNullable(file.holders().get(role)).stream())
                .map(holder -> held(holder.role(), words.name(holder), words))
                .toList();
    }

    private static String held(Role role, String name, LineWords.OfPlan words) {
        var ring = words.ring(role);
        return words.role(role) + ": " + name + (ring == null ? "" : ", " + ring.number());
    }

    private List<String> numbers(PlanFile file) {
        return Stream.concat(ofArea.lines(file.plan().area()).stream(), national.lines().stream())
                .map(HandoverWords::number)
                .toList();
    }

    private static String number(Line line) {
        return line.number() + " " + line.name().text();
    }

    private static List<String> arranged(
            HeldOfChild.Held held, Function<Arrangements, String> what) {
        return held.arranged().map(what).filter(words -> !words.isBlank()).stream().toList();
    }

    @SafeVarargs
    private static HandoverCard.Part part(String key, List<String>... lines) {
        return new HandoverCard.Part(
                "protection.handover." + key, Arrays.stream(lines).flatMap(List::stream).toList());
    }
}
