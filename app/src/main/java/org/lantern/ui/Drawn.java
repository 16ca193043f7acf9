package org.lantern.ui;

/// HTML that was drawn out of a template, and nothing else: the only text that a page puts in as it
/// is (`drawn.html`). All that stands in it was escaped when it was drawn.
public final class Drawn {

    private final String html;

    Drawn(String html) {
        this.html = html;
    }

    public String html() {
        return html;
    }
}
