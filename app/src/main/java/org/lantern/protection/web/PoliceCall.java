package org.lantern.protection.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.lantern.access.Acting;
import org.lantern.access.Agencies;
import org.lantern.casefile.Ledger;
import org.lantern.casefile.Statement;
import org.lantern.kernel.PersonRef;
import org.lantern.kernel.StatementRef;
import org.lantern.protection.PlanFile;
import org.lantern.ui.Phrasebook;
import org.lantern.vocabulary.Answer;
import org.lantern.vocabulary.Shown;
import org.lantern.vocabulary.Vocabulary;
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
                    "child.communication-need");

    private final Ledger ledger;
    private final Agencies agencies;
    private final Vocabulary vocabulary;
    private final Shown shown;
    private final Phrasebook phrases;

    PoliceCall(
            Ledger ledger,
            Agencies agencies,
            Vocabulary vocabulary,
            Shown shown,
            Phrasebook phrases) {
        this.ledger = ledger;
        this.agencies = agencies;
        this.vocabulary = vocabulary;
        this.shown = shown;
        this.phrases = phrases;
    }

    Call of(PlanFile file, Acting.Practitioner acting, Locale locale) {
        var said = new ArrayList<String>();
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
                file.children().entrySet().stream()
                        .map(child -> child(child, acting, locale))
                        .toList();
        return new Call(said, children, text(said, children));
    }

    private static String text(List<String> said, List<Child> children) {
        var lines = new ArrayList<>(said);
        for (var child : children) {
            lines.add(child.label());
            lines.addAll(child.known());
        }
        return String.join("\n", lines);
    }

    private Child child(
            Map.Entry<PersonRef, String> child, Acting.Practitioner acting, Locale locale) {
        var all = ledger.ofPerson(child.getKey(), List.of("child"), acting);
        var replaced = new HashSet<StatementRef>();
        all.forEach(s -> replaced.addAll(s.replaces()));
        var known =
                OF_THE_CHILD.stream()
                        .flatMap(concept ->
                                all.stream()
                                        .filter(s -> s.concept().equals(concept))
                                        .filter(s -> !replaced.contains(s.ref()))
                                        .filter(PoliceCall::isKnown)
                                        .map(s -> line(s, locale)))
                        .distinct()
                        .toList();
        return new Child(child.getValue(), known);
    }

    private static boolean isKnown(Statement s) {
        return s.answer().filter(Answer.Known.class::isInstance).isPresent();
    }

    private String line(Statement s, Locale locale) {
        var concept = vocabulary.concept(s.concept());
        return concept.label().in(locale)
                + ": "
                + shown.of(concept, s.answer().orElseThrow(), locale);
    }

    private String say(String key, Locale locale, Object... facts) {
        return phrases.getMessage(key, facts.length == 0 ? null : facts, locale);
    }

    /// @param said sentence by sentence
    /// @param text all of it, to be sent
    public record Call(List<String> said, List<Child> children, String text) {}

    /// What is known of one child.
    public record Child(String label, List<String> known) {}
}
