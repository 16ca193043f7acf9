package org.lantern.screening;

import java.util.List;

/// The act or the purpose: what there is evidence of, each kind with what it rests on. Nothing here
/// says that nothing happened.
public record Element(List<Ground> grounds) {

    /// Whether anything that was marked is evidence of it.
    public boolean hasEvidence() {
        return !grounds.isEmpty();
    }
}
