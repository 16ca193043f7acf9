package org.lantern.vocabulary;

/// What is wrong with the content, where, and why, for the person who wrote it.
record Mistake(Spot spot, String reason) {

    @Override
    public String toString() {
        return spot + ": " + reason;
    }
}
