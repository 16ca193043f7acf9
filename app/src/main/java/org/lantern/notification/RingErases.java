package org.lantern.notification;

import java.util.List;
import java.util.Set;
import org.lantern.database.Erases;
import org.springframework.stereotype.Component;

/// What rang for a record or a child, what people were told of it, and what was or is to be sent.
@Component
class RingErases implements Erases {

    private static final String RINGS =
            "(select r.ref from notification.ring r where r.subject = {subjects} or r.cause = {subjects})";
    private static final String NOTICES =
            "(select t.ref from notification.notice t where t.ring in "
                    + RINGS
                    + " or "
                    + Rows.mentions("link")
                    + " or "
                    + Rows.mentions("reason")
                    + ")";
    private static final String MESSAGES =
            "(select m.ref from notification.message m where m.notice in " + NOTICES + ")";

    @Override
    public int floor() {
        return 30;
    }

    @Override
    public List<Rows> rows() {
        return List.of(
                new Rows(
                        "notification.pass_used",
                        "t.hash in (select p.hash from notification.pass p where p.message in "
                                + MESSAGES
                                + ")"),
                ofMessage("pass"),
                ofMessage("outcome"),
                ofMessage("attempt"),
                ofMessage("needless"),
                ofMessage("receipt"),
                ofMessage("sent_again"),
                ofMessage("to_send"),
                new Rows("notification.message", "t.ref in " + MESSAGES),
                ofNotice("acknowledged"),
                ofNotice("handed_back"),
                ofNotice("handed_words"),
                ofNotice("standing"),
                ofNotice("withdrawn"),
                new Rows("notification.notice", "t.ref in " + NOTICES),
                ofRing("unreached"),
                ofRing("promised"),
                ofRing("called"),
                ofRing("step"),
                ofRing("due"),
                ofRing("ended"),
                new Rows("notification.ring", "t.ref in " + RINGS));
    }

    /// Where people are reached.
    @Override
    public Set<String> without() {
        return Set.of(
                "notification.device",
                "notification.device_removed",
                "notification.push_key",
                "notification.push_pair",
                "notification.subscription",
                "notification.way");
    }

    private static Rows ofMessage(String table) {
        return new Rows("notification." + table, "t.message in " + MESSAGES);
    }

    private static Rows ofNotice(String table) {
        return new Rows("notification." + table, "t.notice in " + NOTICES);
    }

    private static Rows ofRing(String table) {
        return new Rows("notification." + table, "t.ring in " + RINGS);
    }
}
