package org.lantern.form;

/// A page was sent, and what was typed on it is kept. Where to go from there; always by a redirect.
public sealed interface Taken {

    /// The draft as it is now.
    Draft draft();

    /// The address of the page to show.
    String address();

    /// As a controller returns it.
    default String redirect() {
        return "redirect:" + address();
    }

    /// The page is done; this is the next one, or the check.
    record Next(Draft draft, String address) implements Taken {}

    /// The page is to be shown again: something on it is wrong, was searched for, or opened up.
    record Again(Draft draft, String address) implements Taken {}
}
