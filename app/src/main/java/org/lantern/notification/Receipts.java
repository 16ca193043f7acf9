package org.lantern.notification;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Asks those who brought a message on whether it arrived, where they tell. One that was lost on
/// the way counts as not sent; where there is no such address, nothing more is sent there.
@Component
class Receipts {

    private static final Duration TOLD_WITHIN = Duration.ofDays(3);

    private final JdbcClient db;
    private final Carriers carriers;
    private final Reach reach;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Receipts(
            JdbcClient db,
            Carriers carriers,
            Reach reach,
            TransactionTemplate transaction,
            Clock clock) {
        this.db = db;
        this.carriers = carriers;
        this.reach = reach;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(
            initialDelayString = "${lantern.notification.receipts-every:30000}",
            fixedRateString = "${lantern.notification.receipts-every:30000}")
    void ask() {
        for (var sent : untold())
            carriers.find(sent.channel())
                    .flatMap(carrier -> carrier.receipt(sent.why()))
                    .ifPresent(
                            receipt -> transaction.executeWithoutResult(_ -> note(sent, receipt)));
    }

    private List<Sent> untold() {
        return db.sql(
                        """
                        select m.ref, m.notice, m.channel, o.why, n.ring is not null as rings
                        from notification.outcome o join notification.message m on m.ref = o.message
                        join notification.notice n on n.ref = m.notice
                        where o.outcome = 'ACCEPTED' and o.why like 'notify:%' and o.at > :since
                          and not exists (select from notification.receipt r where r.message = o.message and r.sent_as = o.why)
                        order by o.at desc limit 100
                        """)
                .param("since", clock.instant().minus(TOLD_WITHIN).atOffset(UTC))
                .query((row, _) ->
                        new Sent(
                                row.getObject("ref", UUID.class),
                                row.getObject("notice", UUID.class),
                                Channel.valueOf(row.getString("channel")),
                                row.getString("why"),
                                row.getBoolean("rings")))
                .list();
    }

    private void note(Sent sent, Carrier.Receipt receipt) {
        var now = clock.instant();
        var first =
                db.sql(
                                """
                                insert into notification.receipt (message, sent_as, receipt, at)
                                values (:message, :as, :receipt, :now) on conflict do nothing
                                """)
                        .param("message", sent.message())
                        .param("as", sent.why())
                        .param("receipt", receipt.name())
                        .param("now", now.atOffset(UTC))
                        .update();
        if (first > 0 && receipt != Carrier.Receipt.DELIVERED && sent.rings())
            reach.nobodyReached(sent.notice(), now);
    }

    /// A message that was taken, and of which nothing more is known.
    private record Sent(UUID message, UUID notice, Channel channel, String why, boolean rings) {}
}
