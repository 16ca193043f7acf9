package org.lantern.concern.web;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.lantern.casefile.Statement;
import org.lantern.casefile.Wording;
import org.lantern.concern.ConcernFile;
import org.lantern.concern.ReferrerKind;
import org.springframework.stereotype.Component;

/// Puts a concern into words.
@Component
class ConcernWords {

    private static final List<String> SAID_OF_BOTH =
            List.of("adult.victim", "concern.staff", "concern.about-staff");

    private final Wording wording;
    private final QueueWords queue;
    private final History history;
    private final Answered answered;
    private final Timing timing;

    ConcernWords(
            Wording wording, QueueWords queue, History history, Answered answered, Timing timing) {
        this.wording = wording;
        this.queue = queue;
        this.history = history;
        this.answered = answered;
        this.timing = timing;
    }

    ConcernView view(ConcernFile file, Locale locale) {
        var concern = file.concern();
        return new ConcernView(
                file,
                answered.values("concern.words", file.words(), locale),
                queue.from(concern, locale),
                concern.referrer() == ReferrerKind.WORKS_WITH_CHILDREN && !file.checked(),
                queue.because(file, locale),
                timing.times(file, firstKnown(file, locale), locale),
                timing.holder(file),
                timing.left(file, locale),
                timing.late(file),
                answered.mayContact(file.mayContact(), file.words(), locale),
                answered.phones(file.words(), locale),
                wording.sheets(
                        about(concern.ref().value(), file).stream()
                                .filter(s -> !s.concept().equals("concern.words"))
                                .toList(),
                        locale),
                concern.children().stream()
                        .map(child ->
                                new ConcernView.Person(
                                        child.person().value(),
                                        child.label(),
                                        wording.sheets(
                                                about(child.person().value(), file), locale)))
                        .toList(),
                history.outcomes(file, locale),
                history.offers(file, locale),
                history.toTell(file, locale),
                history.foundFalse(file, locale),
                history.takenBack(file, locale),
                history.moments(file, locale));
    }

    private List<String> firstKnown(ConcernFile file, Locale locale) {
        return Stream.of("concern.first-known", "concern.first-known-date")
                .flatMap(concept -> answered.values(concept, file.words(), locale).stream())
                .toList();
    }

    /// What was said of one subject. Things and other people stand with the concern itself; what
    /// was said of an adult who may be a victim, or who works with children, was said of both, and
    /// is read once.
    private static List<Statement> about(UUID subject, ConcernFile file) {
        var children = file.concern().children().stream().map(c -> c.person().value()).toList();
        var whole = subject.equals(file.concern().ref().value());
        return file.words().stream()
                .filter(s -> !Answered.isNumber(s))
                .filter(s -> whole ? !children.contains(s.subject()) : s.subject().equals(subject))
                .filter(s ->
                        s.subject().equals(subject)
                                || SAID_OF_BOTH.stream().noneMatch(s.concept()::startsWith))
                .toList();
    }
}
