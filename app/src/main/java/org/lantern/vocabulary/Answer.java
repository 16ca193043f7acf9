package org.lantern.vocabulary;

/// What somebody answered. Unknown, refused and not asked are answers of their own; a blank is no
/// answer at all, and is never stored.
public sealed interface Answer {

    /// A value was given.
    record Known(Value value) implements Answer {}

    /// They were asked and do not know.
    record Unknown() implements Answer {}

    /// They were asked and did not want to say.
    record Refused() implements Answer {}

    /// It was deliberately not asked, for now.
    record NotAsked() implements Answer {}

    /// A known text.
    static Answer text(String text) {
        return new Known(new Value.Text(text));
    }

    /// A known choice, by its code.
    static Answer code(String code) {
        return new Known(new Value.Code(code));
    }
}
