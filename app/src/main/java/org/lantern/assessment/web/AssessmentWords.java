package org.lantern.assessment.web;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.lantern.access.Agencies;
import org.lantern.assessment.AssessmentFile;
import org.lantern.assessment.AssessmentFile.SectionFile;
import org.lantern.assessment.AssessmentFile.TopicFile;
import org.lantern.casefile.Attribution;
import org.lantern.casefile.Sheet;
import org.lantern.casefile.Statement;
import org.lantern.casefile.Wording;
import org.lantern.ui.LondonTime;
import org.lantern.ui.Phrase;
import org.lantern.vocabulary.Vocabulary;
import org.lantern.vocabulary.Words;
import org.springframework.stereotype.Component;

/// Puts an assessment into words, section by section.
@Component
class AssessmentWords {

    private final Vocabulary vocabulary;
    private final Wording wording;
    private final Attribution attribution;
    private final Agencies agencies;
    private final LondonTime london;

    AssessmentWords(
            Vocabulary vocabulary,
            Wording wording,
            Attribution attribution,
            Agencies agencies,
            LondonTime london) {
        this.vocabulary = vocabulary;
        this.wording = wording;
        this.attribution = attribution;
        this.agencies = agencies;
        this.london = london;
    }

    /// Who added to each section, and when somebody last did.
    List<Line> overview(AssessmentFile file, Locale locale) {
        var sections = file.sections(vocabulary);
        var names =
                agencies.names(
                        sections.stream()
                                .flatMap(section -> section.statements().stream())
                                .flatMap(said -> said.agency().stream())
                                .collect(toSet()));
        return sections.stream()
                .map(section -> {
                    var said = section.statements();
                    return new Line(
                            section.section().id(),
                            phrase(section.section().title(), locale),
                            said.stream()
                                    .flatMap(each -> each.agency().stream())
                                    .distinct()
                                    .map(agency -> names.getOrDefault(agency, ""))
                                    .sorted()
                                    .collect(joining(", ")),
                            said.stream()
                                    .map(Statement::recordedAt)
                                    .max(Comparator.naturalOrder())
                                    .map(london::moment)
                                    .orElse(""));
                })
                .toList();
    }

    /// What stands in one section, and who said it.
    Page section(AssessmentFile file, String id, Locale locale) {
        var found = file.section(id, vocabulary);
        var names = attribution.names(found.statements());
        return new Page(
                id,
                phrase(found.section().title(), locale),
                found.section().guidance().stream().map(words -> phrase(words, locale)).toList(),
                topics(found, names, locale));
    }

    private List<Topic> topics(SectionFile found, Attribution.Names names, Locale locale) {
        return found.topics().stream().map(topic -> topic(topic, names, locale)).toList();
    }

    private Topic topic(TopicFile topic, Attribution.Names names, Locale locale) {
        var form = vocabulary.form(topic.topic().form());
        return new Topic(
                form.id(),
                phrase(form.title(), locale),
                topic.known().stream()
                        .map(known -> wording.row(known.concept(), known.standing(), names, locale))
                        .toList());
    }

    private static Phrase phrase(Words words, Locale locale) {
        return Phrase.of(words.in(locale), words.languageIn(locale), locale);
    }

    /// One section on the overview.
    ///
    /// @param agencies who added to it; empty where nobody has, or only the public
    /// @param last when somebody last did; empty where nobody has
    record Line(String id, Phrase title, String agencies, String last) {}

    /// One section on its own page.
    record Page(String id, Phrase title, List<Phrase> guidance, List<Topic> topics) {}

    /// What is asked together in a section, and what stands.
    record Topic(String form, Phrase title, List<Sheet.Row> rows) {}
}
