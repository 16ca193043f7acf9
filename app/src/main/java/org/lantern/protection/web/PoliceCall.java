package org.lantern.protection.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.lantern.access.Acting;
import org.lantern.access.Agencies;
import org.lantern.protection.PlanFile;
import org.lantern.ui.Phrasebook;
import org.springframework.stereotype.Component;

/// What is said to the police when a child is gone, and what is sent to them: out of what is
/// recorded, as far as it stands open to whoever rings.
@Component
class PoliceCall {

    /// In the order in which a call handler asks.
    private static final List<String> OF_THE_CHILD =
            List.of(
                    "child.name",
                    "child.sex",
                    "child.birth-date",
                    "child.apparent-age",
                    "child.description",
                    "child.language",
                    "child.nationality",
                    "child.communication-need",
                    "child.gone-before");

    /// Who may be with them, which way they went in what, what spoke for their going, and the
    /// number that 999 gave: for those who work on the concern.
    private static final List<String> OF_THE_CONCERN =
            List.of(
                    "danger.log-number",
                    "danger.direction",
                    "vehicle.registration",
                    "vehicle.words",
                    "vehicle.direction",
                    "adult.name",
                    "adult.description",
                    "companion.name",
                    "companion.relationship",
                    "companion.behaviour",
                    "companion.documents",
                    "flight.signs",
                    "flight.words");

    private final KnownOfChild known;
    private final Agencies agencies;
    private final Phrasebook phrases;

    PoliceCall(KnownOfChild known, Agencies agencies, Phrasebook phrases) {
        this.known = known;
        this.agencies = agencies;
        this.phrases = phrases;
    }

    Call of(PlanFile file, Acting.Practitioner acting, Locale locale) {
        var said = new ArrayList<String>();
        if (file.plan().isDrill()) said.add(say("protection.drill.call", locale));
        said.add(
                say(
                        "protection.call.who",
                        locale,
                        acting.name(),
                        agencies.find(acting.agency()).name()));
        said.add(say("protection.call.what", locale));
        said.add(say("protection.call.grade", locale));
        said.add(say("protection.call.reference", locale, file.plan().code().toString()));
        said.add(say("protection.call.ask", locale));
        var children =
                file.shown(locale).entrySet().stream()
                        .map(child ->
                                new Child(
                                        child.getValue(),
                                        known.of(
                                                file,
                                                child.getKey(),
                                                OF_THE_CHILD,
                                                acting,
                                                locale)))
                        .toList();
        var with = known.ofConcerns(file, OF_THE_CONCERN, acting, locale);
        return new Call(said, children, with, text(said, children, with));
    }

    private static String text(List<String> said, List<Child> children, List<String> with) {
        var lines = new ArrayList<>(said);
        for (var child : children) {
            lines.add(child.label());
            lines.addAll(child.known());
        }
        lines.addAll(with);
        return String.join("\n", lines);
    }

    private String say(String key, Locale locale, Object... facts) {
        return phrases.getMessage(key, facts.length == 0 ? null : facts, locale);
    }

    /// @param said sentence by sentence
    /// @param with who may be with them, and what spoke for their going
    /// @param text all of it, to be sent
    public record Call(List<String> said, List<Child> children, List<String> with, String text) {}

    /// What is known of one child.
    public record Child(String label, List<String> known) {}
}
