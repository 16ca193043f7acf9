package org.lantern.protection.web;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.lantern.access.Acting;
import org.lantern.kernel.PersonRef;
import org.lantern.protection.Holder;
import org.lantern.protection.PlanFile;
import org.lantern.protection.SafetyPlan.Arrangements;
import org.lantern.protection.WhatNext;
import org.lantern.ui.AreaLines;
import org.lantern.ui.Line;
import org.lantern.ui.NationalLines;
import org.lantern.vocabulary.Playbook.Role;
import org.springframework.stereotype.Component;

/// What the cards of a child on a plan are made of: out of the plan and of what is recorded, as far
/// as it stands open to the reader.
@Component
class CardFacts {

    private static final List<String> PLACE = List.of("child.address", "child.safe-contact");

    private final KnownOfChild known;
    private final HeldOfChild held;
    private final LineWords lines;
    private final AreaLines ofArea;
    private final NationalLines national;
    private final Clock clock;

    CardFacts(
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
    OfChild of(PlanFile file, PersonRef child, Acting.Practitioner acting, Locale locale) {
        var words = lines.of(file, clock.instant(), acting, locale);
        return new OfChild(
                file, child, acting, locale, words, held.of(file, child, acting, locale));
    }

    /// Of one child, for one reader.
    final class OfChild {

        private final PlanFile file;
        private final PersonRef child;
        private final Acting.Practitioner acting;
        private final Locale locale;
        private final LineWords.OfPlan words;
        private final HeldOfChild.Held safe;

        private OfChild(
                PlanFile file,
                PersonRef child,
                Acting.Practitioner acting,
                Locale locale,
                LineWords.OfPlan words,
                HeldOfChild.Held safe) {
            this.file = file;
            this.child = child;
            this.acting = acting;
            this.locale = locale;
            this.words = words;
            this.safe = safe;
        }

        HandoverCard card(
                HandoverCard.Kind kind, boolean withPlace, List<HandoverCard.Part> parts) {
            return new HandoverCard(
                    kind,
                    file.plan().code().toString(),
                    file.plan().isDrill(),
                    file.shown(locale).getOrDefault(child, ""),
                    words.asOf(),
                    withPlace,
                    "",
                    parts);
        }

        /// Who the child is: in a drill what is invented.
        List<String> child(List<String> concepts) {
            return known.of(file, child, concepts, acting, locale);
        }

        /// What is recorded of the child, and nothing in a drill.
        List<String> told(List<String> concepts) {
            return known.of(child, concepts, acting, locale);
        }

        /// What came with the concerns, for those who work on them.
        List<String> ofConcerns(List<String> concepts) {
            return known.ofConcerns(file, concepts, acting, locale);
        }

        List<String> powers() {
            return safe.powers();
        }

        List<String> arranged(Function<Arrangements, String> what) {
            return safe.arranged().map(what).filter(said -> !said.isBlank()).stream().toList();
        }

        PutDown putDown() {
            return new PutDown(file, child);
        }

        /// Where the child stays, for those who work on the concern or the case.
        List<String> place() {
            var carer =
                    Optional.ofNullable(file.carers().get(child))
                            .or(() -> Optional.ofNullable(file.holders().get(Role.PLACEMENT_CARER)))
                            .filter(one ->
                                    file.carers().isEmpty() || file.carers().containsKey(child));
            return Stream.concat(carer.map(this::held).stream(), told(PLACE).stream()).toList();
        }

        List<String> next() {
            var theirs =
                    file.steps().stream().filter(step -> PutDown.concerns(step, child)).toList();
            return WhatNext.of(theirs, step -> file.isMine(step, acting)).stream()
                    .map(step ->
                            "%s – %s (%s)"
                                    .formatted(
                                            words.line(step).does().text(),
                                            words.line(step).who(),
                                            words.due(step)))
                    .toList();
        }

        /// What was done of these, with who did it, when, and what they put down.
        List<String> whatWasDone(String prefix) {
            return file.steps().stream()
                    .filter(step -> PutDown.concerns(step, child))
                    .filter(step -> step.asks().code().startsWith(prefix))
                    .filter(step -> step.done().isPresent())
                    .map(words::line)
                    .map(line -> line.does().text() + " – " + line.what())
                    .toList();
        }

        /// Everybody who has a part but the carer, who would tell where the child is.
        List<String> holders() {
            return Arrays.stream(Role.values())
                    .filter(role -> role != Role.PLACEMENT_CARER)
                    .flatMap(role -> Optional.ofNullable(file.holders().get(role)).stream())
                    .map(this::held)
                    .toList();
        }

        List<String> numbers() {
            return Stream.concat(
                            ofArea.lines(file.plan().area()).stream(), national.lines().stream())
                    .map(CardFacts::number)
                    .toList();
        }

        private String held(Holder holder) {
            var ring = words.ring(Optional.of(holder), holder.role());
            return words.role(holder.role())
                    + ": "
                    + words.name(holder)
                    + (ring == null ? "" : ", " + ring.number());
        }
    }

    private static String number(Line line) {
        return line.number() + " " + line.name().text();
    }
}
