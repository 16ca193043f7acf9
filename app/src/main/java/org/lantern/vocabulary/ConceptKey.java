package org.lantern.vocabulary;

/// A concept that a room's Java relies on, with the type that it relies on.
public record ConceptKey(String id, ValueType type) {}
