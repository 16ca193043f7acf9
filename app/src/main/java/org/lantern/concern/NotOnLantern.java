package org.lantern.concern;

import org.lantern.kernel.Refused;

/// Nobody on Lantern answers for that place. Nothing was stored and nobody was told, and the page
/// must say so.
public final class NotOnLantern extends Refused.Conflict {

    NotOnLantern() {
        super("Nobody on Lantern answers for that place. This has not been sent to anyone.");
    }
}
