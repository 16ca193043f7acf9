package org.lantern.concern;

import java.util.List;
import java.util.Set;
import org.lantern.casefile.Folding;

/// The person whom a worry is about, by the words that were typed of them: a sentence, a whole name
/// or no more than "Mr Elderwick".
record NamedPerson(Set<String> words) {

    static NamedPerson typed(List<String> texts) {
        return new NamedPerson(
                texts.stream()
                        .flatMap(text -> Folding.words(text).stream())
                        .collect(java.util.stream.Collectors.toSet()));
    }

    /// Every word of this name was typed.
    boolean isCalled(String name) {
        var parts = Folding.words(name);
        return !parts.isEmpty() && words.containsAll(parts);
    }

    /// A word of the surname was typed. Which words those are nobody can tell from a name, so all
    /// but the first count: one too many is kept out rather than the one.
    boolean sharesSurname(String name) {
        var parts = Folding.words(name);
        return parts.stream().skip(parts.size() > 1 ? 1 : 0).anyMatch(words::contains);
    }
}
