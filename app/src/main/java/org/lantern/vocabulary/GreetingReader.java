package org.lantern.vocabulary;

import java.util.Optional;
import java.util.regex.Pattern;

/// Reads what a child is told first, language by language.
final class GreetingReader {

    private static final Pattern TAG = Pattern.compile("[a-z]{2,3}(-[A-Za-z]{2,8})*");

    /// Safe; not in trouble; somebody is being found.
    private static final int SENTENCES = 3;

    private final Content content;

    GreetingReader(Content content) {
        this.content = content;
    }

    void read(Entry file) {
        file.allowing("source", "greetings");
        if (!file.has("greetings")) file.wrong("greetings", "\"greetings\" is missing");
        var ofTheFile = OriginReader.find(file);
        for (var entry : file.entries("greetings")) greeting(entry, ofTheFile);
    }

    private void greeting(Entry entry, Optional<Origin> ofTheFile) {
        entry.allowing("tag", "name", "own", "direction", "says", "reviewed", "source");
        var says =
                entry.items("says").stream()
                        .flatMap(item -> entry.text("says", item).stream())
                        .toList();
        if (!says.isEmpty() && says.size() != SENTENCES)
            entry.wrong("says", "\"says\" has three sentences, or none");
        if (says.isEmpty() && entry.has("reviewed"))
            entry.wrong("reviewed", "there are no words here that were reviewed");
        content.add(
                new Greeting(
                        entry.text("tag", TAG, "ckb"),
                        WordsReader.read(entry, "name"),
                        entry.text("own"),
                        entry.one("direction", Greeting.Direction.LEFT_TO_RIGHT),
                        says,
                        entry.flag("reviewed"),
                        OriginReader.read(entry, ofTheFile)),
                entry.spot());
    }
}
