package org.lantern.vocabulary;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// How an assessment is laid out: its sections in order, and the topics of each. A version that was
/// in use never changes its sections or topics; an area may have a layout of its own.
///
/// @param id such as `trafficking`
/// @param areas whose it is; empty for the one of every area that has none of its own
public record Layout(
        String id, int version, Set<String> areas, List<Section> sections, Origin origin) {

    public Layout {
        areas = Set.copyOf(areas);
        sections = List.copyOf(sections);
    }

    /// One section, such as that about the journey.
    ///
    /// @param id stands in the address of its page
    /// @param guidance paragraphs: what belongs here, and what a good answer holds
    public record Section(String id, Words title, List<Words> guidance, List<Topic> topics) {

        public Section {
            guidance = List.copyOf(guidance);
            topics = List.copyOf(topics);
        }

        /// Whether something in it asks for that concept.
        public boolean asks(String concept) {
            return topics.stream().anyMatch(topic -> topic.concepts().contains(concept));
        }

        /// The topic that is asked by that form.
        public Optional<Topic> topic(String form) {
            return topics.stream().filter(topic -> topic.form().equals(form)).findFirst();
        }
    }

    /// What is asked together, by one form.
    ///
    /// @param item the kind of item it is asked of, one by one; empty for what is asked once, of
    ///   the child
    /// @param concepts what the form asks for, but for how it is known; also what only its older
    ///   versions asked for
    public record Topic(
            String form, Optional<String> item, Framework framework, Set<String> concepts) {

        public Topic {
            concepts = Set.copyOf(concepts);
        }
    }

    /// The side of the framework for assessing children to which a topic belongs.
    public enum Framework {
        NONE,
        /// The child's needs and development.
        CHILD,
        /// What those who look after the child can give.
        CARERS,
        /// Family, home and surroundings.
        ENVIRONMENT
    }

    /// The section of that id.
    public Optional<Section> find(String section) {
        return sections.stream().filter(each -> each.id().equals(section)).findFirst();
    }

    /// The section in which that concept is asked; empty for what no section asks.
    public Optional<Section> section(String concept) {
        return sections.stream().filter(each -> each.asks(concept)).findFirst();
    }
}
