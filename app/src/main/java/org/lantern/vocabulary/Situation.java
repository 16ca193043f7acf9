package org.lantern.vocabulary;

import java.util.List;

/// What a drill is about: a child who is invented, and what is told of them. Nobody in it is real.
///
/// @param id such as `coach-station`
/// @param setting where the child was noticed, as playbooks name it
/// @param told what whoever noticed the child says
/// @param child by which words the child is told apart
/// @param known what is known of the child, line by line
public record Situation(
        String id,
        Words title,
        String setting,
        Words told,
        Words child,
        List<Words> known,
        Origin origin) {

    public Situation {
        known = List.copyOf(known);
    }
}
