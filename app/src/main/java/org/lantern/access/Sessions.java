package org.lantern.access;

import org.lantern.kernel.PractitionerRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Where somebody is signed in. What they may do is asked anew with each request; that a session is
/// over when its password is, is done here, in the transaction that changes it.
@Repository
class Sessions {

    private static final String NONE = "";

    private final JdbcClient db;

    Sessions(JdbcClient db) {
        this.db = db;
    }

    /// Signs them out wherever they are.
    void end(PractitionerRef whose) {
        endOthers(whose, NONE);
    }

    /// Signs them out wherever they are but here.
    void endOthers(PractitionerRef whose, String here) {
        db.sql("delete from session where principal_name = ? and session_id <> ?")
                .params(whose.toString(), here)
                .update();
    }
}
