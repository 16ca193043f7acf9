package org.lantern.concern.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.lantern.casefile.CaseView;
import org.lantern.casefile.Standing;
import org.lantern.casefile.Statement;
import org.lantern.concern.MayContact;
import org.lantern.ui.Phrasebook;
import org.lantern.vocabulary.Answer;
import org.lantern.vocabulary.Concept;
import org.lantern.vocabulary.Shown;
import org.lantern.vocabulary.Vocabulary;
import org.springframework.stereotype.Component;

/// What was answered, in words, to the questions that somebody needs before they ring anybody:
/// whether the household knows of the report, and whether whoever told us may be contacted.
@Component
class Answered {

    /// Numbers at which the household may pick up.
    private static final List<String> NUMBERS =
            List.of("household.phone", "child.phone", "adult.phone");

    private static final Set<MayContact.Answer> YES =
            EnumSet.of(MayContact.Answer.YES, MayContact.Answer.YES_WHERE_THEY_RANG_FROM);

    private final Vocabulary vocabulary;
    private final Shown shown;
    private final Phrasebook phrases;

    Answered(Vocabulary vocabulary, Shown shown, Phrasebook phrases) {
        this.vocabulary = vocabulary;
        this.shown = shown;
        this.phrases = phrases;
    }

    /// Whether it is one of those numbers, which stand beside what the household knows and nowhere
    /// else.
    static boolean isNumber(Statement said) {
        return NUMBERS.contains(said.concept());
    }

    /// The numbers of the household, each with what was said, where the number came from, of
    /// whether they know.
    List<ConcernView.Phone> phones(List<Statement> words, Locale locale) {
        return NUMBERS.stream()
                .flatMap(number ->
                        live(number, words)
                                .map(s ->
                                        new ConcernView.Phone(
                                                vocabulary.concept(number).label().in(locale),
                                                value(s, locale),
                                                knows(s, words, locale))))
                .distinct()
                .toList();
    }

    private String knows(Statement number, List<Statement> words, Locale locale) {
        return live("household.knows-of-report", words)
                .filter(s -> s.origin().equals(number.origin()))
                .map(s -> value(s, locale))
                .findFirst()
                .orElseGet(() -> word("household.not-asked", locale));
    }

    /// Whether whoever told us may be contacted. No answer means that they may not.
    ///
    /// @param words what stands open to the reader, among it how a child may be reached safely
    String mayContact(MayContact.Said said, List<Statement> words, Locale locale) {
        var key =
                switch (said.answer()) {
                    case YES -> said.message() ? "yes-message" : "yes";
                    case YES_WHERE_THEY_RANG_FROM ->
                            said.message() ? "rang-from-message" : "rang-from";
                    case NO -> "no";
                    case NOT_ANSWERED -> "not-answered";
                    case CHILD -> "child";
                    case COLLEAGUE -> "colleague";
                };
        var how =
                said.how()
                        .map(code -> shown.of(how(), Answer.code(code), locale))
                        .orElseGet(() -> word("may-contact.any-way", locale));
        var answer = word("may-contact." + key, locale, how);
        return said.child() && YES.contains(said.answer())
                ? answer + " " + safely(said, words, locale)
                : answer;
    }

    /// A child who may be contacted is reached as they said, and never otherwise.
    private String safely(MayContact.Said said, List<Statement> words, Locale locale) {
        if (!said.safe()) return word("may-contact.child-yes", locale);
        var safe = String.join("; ", values("child.safe-contact", words, locale));
        return safe.isEmpty()
                ? word("may-contact.child-safe-apart", locale)
                : word("may-contact.child-safe", locale, safe);
    }

    private Concept how() {
        return vocabulary.concept("referrer.how");
    }

    /// What stands of one concept.
    List<String> values(String concept, List<Statement> words, Locale locale) {
        return live(concept, words).map(s -> value(s, locale)).toList();
    }

    private Stream<Statement> live(String concept, List<Statement> words) {
        return Optional.ofNullable(
                        CaseView.standings(words, vocabulary).get(vocabulary.concept(concept)))
                .map(Standing::live)
                .stream()
                .flatMap(List::stream);
    }

    private String value(Statement s, Locale locale) {
        return s.answer()
                .map(answer -> shown.of(vocabulary.concept(s.concept()), answer, locale))
                .orElse("");
    }

    private String word(String key, Locale locale, Object... of) {
        return phrases.getMessage("concern.desk." + key, of, locale);
    }
}
