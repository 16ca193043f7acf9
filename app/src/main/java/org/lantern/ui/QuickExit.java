package org.lantern.ui;

import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Where somebody lands who must leave a page at once: a place that explains itself.
@Component("quickExit")
public class QuickExit {

    private final URI to;

    QuickExit(@Value("${lantern.quick-exit:https://www.bbc.co.uk/weather}") URI to) {
        this.to = to;
    }

    public URI getTo() {
        return to;
    }

    /// The place without its path, as a content security policy names it.
    String origin() {
        return to.getScheme() + "://" + to.getAuthority();
    }
}
