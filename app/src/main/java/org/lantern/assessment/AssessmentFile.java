package org.lantern.assessment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lantern.casefile.CaseView;
import org.lantern.casefile.Standing;
import org.lantern.casefile.Statement;
import org.lantern.clock.StartedDuty;
import org.lantern.form.Turns;
import org.lantern.kernel.Refused;
import org.lantern.vocabulary.Concept;
import org.lantern.vocabulary.Layout;
import org.lantern.vocabulary.Vocabulary;

/// The assessment as this reader may see it, at a moment: what stands in the case, by section. What
/// is said of one thing among several, such as one leg of a journey, is not among it yet.
///
/// @param view what is known in the case by then
/// @param asked how often the child was asked
/// @param days within which it is to be complete, where that still counts
public record AssessmentFile(
        Assessment facts,
        Layout layout,
        CaseView view,
        Turns.Count asked,
        Optional<StartedDuty> days) {

    /// Whether anything may be added.
    public boolean isOpen() {
        return facts.isOpen() && view.file().closedAt().isEmpty();
    }

    /// Whether it had begun at that moment.
    public boolean hadBegun() {
        return !facts.startedAt().isAfter(view.asOf());
    }

    /// Every section in which something is asked of the child, in order, with what stands there.
    public List<SectionFile> sections(Vocabulary vocabulary) {
        var standings = view.standings(vocabulary);
        return layout.sections().stream()
                .filter(section -> section.topics().stream().anyMatch(AssessmentFile::isOfChild))
                .map(section -> section(section, standings))
                .toList();
    }

    /// @throws Refused.Missing when there is no such section
    public SectionFile section(String id, Vocabulary vocabulary) {
        return sections(vocabulary).stream()
                .filter(file -> file.section().id().equals(id))
                .findFirst()
                .orElseThrow(Refused.Missing::new);
    }

    /// @throws Refused.Missing when nothing in that section is asked by such a form
    public Layout.Topic topic(String section, String form) {
        return layout.find(section)
                .flatMap(found -> found.topic(form))
                .filter(AssessmentFile::isOfChild)
                .orElseThrow(Refused.Missing::new);
    }

    private static boolean isOfChild(Layout.Topic topic) {
        return topic.item().isEmpty();
    }

    private static SectionFile section(Layout.Section section, Map<Concept, Standing> standings) {
        return new SectionFile(
                section,
                section.topics().stream()
                        .filter(AssessmentFile::isOfChild)
                        .map(topic -> new TopicFile(topic, known(topic, standings)))
                        .toList());
    }

    private static List<Known> known(Layout.Topic topic, Map<Concept, Standing> standings) {
        return standings.entrySet().stream()
                .filter(entry -> topic.concepts().contains(entry.getKey().id()))
                .map(entry -> new Known(entry.getKey(), entry.getValue()))
                .toList();
    }

    /// One section.
    public record SectionFile(Layout.Section section, List<TopicFile> topics) {

        /// All that stands in it.
        public List<Statement> statements() {
            return topics.stream()
                    .flatMap(topic -> topic.known().stream())
                    .flatMap(known -> known.standing().live().stream())
                    .toList();
        }
    }

    /// One topic of a section, with what stands of it.
    public record TopicFile(Layout.Topic topic, List<Known> known) {}

    /// How one concept stands.
    public record Known(Concept concept, Standing standing) {}
}
