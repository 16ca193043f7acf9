package org.lantern.access;

import java.util.UUID;

/// A line through which the people of an agency ring an interpreter.
///
/// @param name of the service
/// @param customerCode by which the agency is known there; empty where none is asked for
/// @param words for which languages, and at what hours; may be empty
public record InterpreterLine(
        UUID ref, String name, CheckedNumber number, String customerCode, String words) {

    public InterpreterLine {
        if (name.isBlank()) throw new IllegalArgumentException("A line has a name");
    }

    /// As a telephone dials it.
    public String dialled() {
        return number.number().replaceAll("[^0-9+]", "");
    }

    /// One that is not set up yet.
    public record New(String name, CheckedNumber number, String customerCode, String words) {}
}
