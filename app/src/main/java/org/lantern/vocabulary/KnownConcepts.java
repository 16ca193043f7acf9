package org.lantern.vocabulary;

import java.util.Collection;

/// The concepts that a room's Java relies on. Each bean of it is held against the content at
/// start-up, so that a missing concept stops the start and no conversation.
@FunctionalInterface
public interface KnownConcepts {

    Collection<ConceptKey> keys();
}
