package org.lantern.access;

import org.lantern.kernel.PractitionerRef;
import org.springframework.stereotype.Component;

/// Where somebody is signed in now. A new password shuts out whoever came with the old one.
@Component
class OpenSessions {

    private final CalmSessions<?> sessions;

    OpenSessions(CalmSessions<?> sessions) {
        this.sessions = sessions;
    }

    /// Ends them everywhere.
    void end(PractitionerRef whose) {
        endOthers(whose, "");
    }

    /// Ends them everywhere but here.
    void endOthers(PractitionerRef whose, String here) {
        sessions.findByPrincipalName(whose.toString()).keySet().stream()
                .filter(id -> !id.equals(here))
                .forEach(sessions::deleteById);
    }
}
