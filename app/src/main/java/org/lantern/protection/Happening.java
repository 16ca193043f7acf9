package org.lantern.protection;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lantern.kernel.PersonRef;
import org.lantern.kernel.PractitionerRef;
import org.lantern.vocabulary.Playbook.Event;

/// Something from which further minutes run: the child came to where they stay, is gone, is back.
///
/// @param children of whom; of all who were on the plan where nobody is named
/// @param at when, as it was said
public record Happening(
        UUID ref,
        Event event,
        Set<PersonRef> children,
        Instant at,
        String words,
        String logNumber,
        PractitionerRef recordedBy,
        Instant recordedAt) {

    /// Of whom, by the labels by which they are told apart, where it was not of all.
    public String whose(Map<PersonRef, String> shown) {
        return shown.entrySet().stream()
                .filter(child -> children.contains(child.getKey()))
                .map(Map.Entry::getValue)
                .collect(Collectors.joining(", "));
    }

    /// Without what was said of it.
    Happening wordless() {
        return new Happening(ref, event, children, at, "", logNumber, recordedBy, recordedAt);
    }

    /// Whether it was of one of them.
    boolean isOf(Collection<PersonRef> who) {
        return children.isEmpty() || children.stream().anyMatch(who::contains);
    }

    /// Whether a child is gone and has not come back, when these are all that happened.
    static boolean isGone(List<Happening> all) {
        return all.stream()
                .map(Happening::event)
                .filter(event -> event == Event.NOTICED || event == Event.RETURN)
                .reduce((_, later) -> later)
                .filter(Event.NOTICED::equals)
                .isPresent();
    }
}
