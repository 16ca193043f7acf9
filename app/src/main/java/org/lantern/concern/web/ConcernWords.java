package org.lantern.concern.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.lantern.casefile.Statement;
import org.lantern.casefile.Wording;
import org.lantern.concern.ConcernFile;
import org.lantern.concern.ReferrerKind;
import org.lantern.ui.Phrasebook;
import org.springframework.stereotype.Component;

/// Puts a concern into words.
@Component
class ConcernWords {

    private final Wording wording;
    private final QueueWords queue;
    private final History history;
    private final Phrasebook phrases;
    private final Timing timing;

    ConcernWords(
            Wording wording, QueueWords queue, History history, Phrasebook phrases, Timing timing) {
        this.wording = wording;
        this.queue = queue;
        this.history = history;
        this.phrases = phrases;
        this.timing = timing;
    }

    ConcernView view(ConcernFile file, Locale locale) {
        var concern = file.concern();
        return new ConcernView(
                file,
                values("concern.words", file.words(), locale),
                queue.from(concern, locale),
                concern.referrer() == ReferrerKind.WORKS_WITH_CHILDREN && !file.checked(),
                because(file, locale),
                timing.times(file, values("concern.first-known", file.words(), locale), locale),
                timing.holder(file),
                timing.left(file, locale),
                timing.late(file),
                household(file, locale),
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
                history.moments(file, locale));
    }

    private List<String> because(ConcernFile file, Locale locale) {
        var why = new ArrayList<String>();
        if (file.concern().danger().urgent())
            why.add(word("danger." + file.concern().danger(), locale));
        why.addAll(queue.signs(file.flightSigns(), locale));
        return why;
    }

    private List<ConcernView.Phone> household(ConcernFile file, Locale locale) {
        var known =
                values("household.knows-of-report", file.words(), locale).stream()
                        .findFirst()
                        .orElseGet(() -> word("household.not-asked", locale));
        return values("household.phone", file.words(), locale).stream()
                .map(number -> new ConcernView.Phone(number, known))
                .toList();
    }

    private List<String> values(String concept, List<Statement> words, Locale locale) {
        return wording
                .sheets(words.stream().filter(s -> s.concept().equals(concept)).toList(), locale)
                .stream()
                .flatMap(sheet -> sheet.rows().stream())
                .flatMap(row -> row.lines().stream())
                .map(line -> line.value())
                .toList();
    }

    /// What was said of one subject. Things and other people stand with the concern itself.
    private static List<Statement> about(UUID subject, ConcernFile file) {
        var children = file.concern().children().stream().map(c -> c.person().value()).toList();
        var whole = subject.equals(file.concern().ref().value());
        return file.words().stream()
                .filter(s -> whole ? !children.contains(s.subject()) : s.subject().equals(subject))
                .toList();
    }

    private String word(String key, Locale locale) {
        return phrases.getMessage("concern.desk." + key, null, locale);
    }
}
