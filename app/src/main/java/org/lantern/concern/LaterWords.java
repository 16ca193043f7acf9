package org.lantern.concern;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.lantern.access.Acting;
import org.lantern.kernel.ConcernRef;
import org.lantern.notification.Notice;
import org.lantern.notification.Notices;
import org.lantern.notification.Occasion;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What whoever told us says after it was sent: words that they add, or take back. They stand on
/// the row of the concern until somebody who works on it has met them, and open a second look where
/// it was decided.
@Component
class LaterWords {

    private final Concerns concerns;
    private final ConcernFiles files;
    private final DecisionRows rows;
    private final WhatWaits waits;
    private final Notices notices;
    private final JdbcClient db;
    private final Clock clock;

    LaterWords(
            Concerns concerns,
            ConcernFiles files,
            DecisionRows rows,
            WhatWaits waits,
            Notices notices,
            JdbcClient db,
            Clock clock) {
        this.concerns = concerns;
        this.files = files;
        this.rows = rows;
        this.waits = waits;
        this.notices = notices;
        this.db = db;
        this.clock = clock;
    }

    /// Words of this concern came. It is held still, with those that are decided together with it.
    void came(UUID words, ConcernRef ref, Acting acting) {
        var with = decidedWith(ref);
        if (!concerns.waits(with))
            rows.lookAgain(with, files.look(with) + 1, "", Optional.empty(), clock.instant());
        files.holder(with)
                .map(ConcernFile.Held::by)
                .filter(holder -> !holder.value().equals(acting.by().practitioner()))
                .ifPresent(holder ->
                        notices.tell(
                                new Notice(
                                        holder,
                                        "later-words:" + words,
                                        Occasion.LATER_WORDS,
                                        "/concerns/" + with,
                                        false,
                                        false),
                                acting.by()));
        waits.settle(with);
        waits.notifyDesks(ref);
    }

    /// Somebody opens the concern. The first time that anybody does is remembered: it is what a
    /// member of the public may hear. Whoever works on it meets what was said later.
    void read(ConcernRef ref, boolean works, Acting.Practitioner acting) {
        about(
                        """
                        insert into concern.read (concern, read_by, read_at) values (:concern, :by, :at)
                        on conflict do nothing
                        """,
                        ref,
                        acting)
                .update();
        if (works && meet(ref, acting) > 0) waits.notifyDesks(ref);
    }

    private int meet(ConcernRef ref, Acting.Practitioner acting) {
        return about(
                        """
                        insert into concern.words_met (words, met_by, met_at)
                        select u.ref, :by, :at
                        from (select :concern as ref union all
                              select j.concern from concern.live_join j where j."into" = :concern) one
                        join concern.unmet_words u on u.concern = one.ref
                        on conflict do nothing
                        """,
                        ref,
                        acting)
                .update();
    }

    private JdbcClient.StatementSpec about(String sql, ConcernRef ref, Acting.Practitioner acting) {
        return db.sql(sql)
                .param("concern", ref.value())
                .param("by", acting.ref().value())
                .param("at", clock.instant().atOffset(UTC));
    }

    /// The concern with which it is decided: itself, where it is joined to none.
    private ConcernRef decidedWith(ConcernRef ref) {
        return db.sql("select \"into\" from concern.live_join where concern = :concern")
                .param("concern", ref.value())
                .query(UUID.class)
                .optional()
                .map(ConcernRef::new)
                .orElse(ref);
    }
}
