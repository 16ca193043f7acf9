package org.lantern.vocabulary;

import java.util.List;

/// What a drill is about: a child who is invented, or several who were found together, and what is
/// told of them. Nobody in it is real.
///
/// @param id such as `coach-station`
/// @param setting where the child was noticed, as playbooks name it
/// @param told what whoever noticed the child says
/// @param children by which words each is told apart
/// @param known what is known of them, line by line
public record Situation(
        String id,
        Words title,
        String setting,
        Words told,
        List<Words> children,
        List<Words> known,
        Origin origin) {

    public Situation {
        children = List.copyOf(children);
        known = List.copyOf(known);
    }
}
