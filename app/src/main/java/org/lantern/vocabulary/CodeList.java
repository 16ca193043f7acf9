package org.lantern.vocabulary;

import java.util.List;
import java.util.Optional;

/// The answers that a choice allows, in the order in which they are shown.
///
/// @param origin where the list is from; empty for those that follow a standard
public record CodeList(String id, List<Code> codes, Optional<Origin> origin) {

    /// One answer. A retired one is no longer offered, but old statements still read in its words.
    public record Code(String code, Words label, Optional<Words> hint, boolean retired) {}

    public Optional<Code> find(String code) {
        for (var one : codes) if (one.code().equals(code)) return Optional.of(one);
        return Optional.empty();
    }

    /// What a form offers today.
    public List<Code> offered() {
        return codes.stream().filter(c -> !c.retired()).toList();
    }
}
