package org.lantern.notification;

import org.lantern.kernel.PractitionerRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Addresses that do not exist, as far as the server that was asked knows: it said so of the
/// address itself, and not of the message; or GOV.UK Notify told it later, of an e-mail. Nothing
/// more is sent there until its person says anew how they are reached, or somebody has a message
/// sent there again; a ring goes on at once.
@Repository
class RefusedAddresses {

    /// How an outcome says that it was the address.
    static final String NO_SUCH_ADDRESS = "no-such-address";

    private final JdbcClient db;

    RefusedAddresses(JdbcClient db) {
        this.db = db;
    }

    /// @param who whose way it is now: it may have been somebody else's when it was refused
    boolean has(String address, Channel channel, PractitionerRef who) {
        return db.sql(
                        """
                        select exists (
                            select from (select k.no_such_address, k.at, n.practitioner from notification.known_outcome k
                                         join notification.message m on m.ref = k.message and m.channel = :channel
                                         join notification.notice n on n.ref = m.notice
                                         where k.address = :address order by k.tried_at desc limit 1) last
                            where last.no_such_address
                              and not exists (select from notification.way w
                                              where w.practitioner in (last.practitioner, :who) and w.set_at >= last.at)
                              and not exists (select from notification.sent_again s
                                              join notification.message m on m.ref = s.message and m.channel = :channel
                                              join notification.notice n on n.ref = m.notice
                                              where n.practitioner in (last.practitioner, :who) and s.asked_at >= last.at))
                        """)
                .param("address", address)
                .param("channel", channel.name())
                .param("who", who.value())
                .query(Boolean.class)
                .single();
    }
}
