package org.lantern.vocabulary;

/// A line of a content file, counted from one; zero where a whole file is meant.
record Spot(String file, int line) {

    static Spot wholeFile(String file) {
        return new Spot(file, 0);
    }

    @Override
    public String toString() {
        return line == 0 ? file : file + ":" + line;
    }
}
