package org.lantern.concern;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.lantern.database.Projection;
import org.lantern.kernel.ConcernRef;
import org.lantern.kernel.Refused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// What waits at a desk: worked out from the facts whenever one was added, so that a page need not.
/// Nothing is ever known here that the facts do not say.
@Repository
class WhatWaits implements Projection {

    private static final int TRIES = 5;

    private final JdbcClient db;
    private final WhoAnswers answers;
    private final FreedHolders freed;
    private final Staying staying;
    private final TransactionTemplate within;

    WhatWaits(
            JdbcClient db,
            WhoAnswers answers,
            FreedHolders freed,
            Staying staying,
            PlatformTransactionManager transactions) {
        this.db = db;
        this.answers = answers;
        this.freed = freed;
        this.staying = staying;
        within = new TransactionTemplate(transactions);
        within.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /// One deed at a time on one concern, until this transaction ends: the next sees what this one
    /// did.
    void lock(ConcernRef concern) {
        db.sql("select pg_advisory_xact_lock(hashtextextended(:concern, 0))")
                .param("concern", concern.toString())
                .query()
                .listOfRows();
    }

    /// The same of all that are decided together with it, itself among them: they are about the
    /// same child. Two who begin with different ones of them wait for each other in one order.
    ///
    /// @throws JoinedMeanwhile when they were others by the time that all were held
    List<ConcernRef> lockTogether(ConcernRef concern) {
        var all = together(concern);
        all.forEach(this::lock);
        if (!together(concern).equals(all)) throw new JoinedMeanwhile();
        return all;
    }

    /// The same for words that hold whatever it is decided with, of somebody who sees nothing of
    /// that: where they were others, all are let go and held anew.
    ///
    /// @throws JoinedMeanwhile when they were others each time
    List<ConcernRef> lockWithAnyOther(ConcernRef concern) {
        for (int left = TRIES; left > 1; left--)
            try {
                return Objects.requireNonNull(within.execute(_ -> lockTogether(concern)));
            } catch (JoinedMeanwhile _) {
                continue;
            }
        return lockTogether(concern);
    }

    /// @throws MoreWasSaid when more was said, of it or of one that is decided with it, than
    ///   anybody at the desk has read
    void allIsRead(ConcernRef concern) {
        var unread =
                db.sql(
                                """
                                select exists (select from concern.unmet_words u where u.concern = :concern
                                               or u.concern in (select j.concern from concern.live_join j where j."into" = :concern))
                                """)
                        .param("concern", concern.value())
                        .query(Boolean.class)
                        .single();
        if (unread) throw new MoreWasSaid();
    }

    /// The concern with which it is decided: itself, where it is joined to none.
    ConcernRef decidedWith(ConcernRef concern) {
        return db.sql("select \"into\" from concern.live_join where concern = :concern")
                .param("concern", concern.value())
                .query(UUID.class)
                .optional()
                .map(ConcernRef::new)
                .orElse(concern);
    }

    private List<ConcernRef> together(ConcernRef concern) {
        return db
                .sql(
                        """
                        with first as (
                            select coalesce((select j."into" from concern.live_join j where j.concern = :ref), :ref) as ref)
                        select f.ref from first f
                        union
                        select j.concern from concern.live_join j join first f on f.ref = j."into"
                        order by 1
                        """)
                .param("ref", concern.value())
                .query(UUID.class)
                .list()
                .stream()
                .map(ConcernRef::new)
                .toList();
    }

    /// Works out anew where one concern stands, and tells the open desk pages of its area, the old
    /// one too where it changed.
    void settle(ConcernRef concern) {
        notifyDesks(concern);
        answers.settle(concern);
        freed.freeFromKeptOut(concern);
        db.sql(
                        """
                        delete from concern.waiting w where w.concern = :concern
                        and not exists (select from concern.waits s where s.concern = w.concern)
                        """)
                .param("concern", concern.value())
                .update();
        db.sql(
                        """
                        insert into concern.waiting (concern, area, urgent, received_at, holder, look, professional, vouched)
                        select concern, area, urgent, received_at, holder, look, professional, vouched from concern.waits where concern = :concern
                        on conflict (concern) do update set area = excluded.area, urgent = excluded.urgent,
                            received_at = excluded.received_at, holder = excluded.holder, look = excluded.look,
                            professional = excluded.professional, vouched = excluded.vouched
                        """)
                .param("concern", concern.value())
                .update();
        staying.settle(concern);
        notifyDesks(concern);
    }

    @Override
    public String name() {
        return "concern.waiting";
    }

    @Override
    public int rebuild() {
        db.sql("delete from concern.waiting").update();
        return db.sql(
                        """
                        insert into concern.waiting (concern, area, urgent, received_at, holder, look, professional, vouched)
                        select concern, area, urgent, received_at, holder, look, professional, vouched from concern.waits
                        """)
                .update();
    }

    /// Tells whoever looks at a desk that holds it, once the transaction is done.
    void notifyDesks(ConcernRef concern) {
        db.sql("select pg_notify('lantern_live', t.who) from concern.told_of(:concern) t")
                .param("concern", concern.value())
                .query()
                .listOfRows();
    }

    /// What came in that moment is read first.
    static final class MoreWasSaid extends Refused.Conflict {
        MoreWasSaid() {
            super("Whoever told us said more meanwhile. Read it on the concern, and decide then.");
        }
    }

    /// Somebody joined it with another, or parted it, in the moment before.
    static final class JoinedMeanwhile extends Refused.Conflict {
        JoinedMeanwhile() {
            super(
                    "This concern was joined with another, or parted from one, in this moment."
                            + " Nothing was changed. Look at it again, and send it once more.");
        }
    }

    /// It is decided where it was joined to.
    static final class DecidedWithAnother extends Refused.Conflict {
        DecidedWithAnother() {
            super(
                    "This concern is decided together with another. Decide there, or undo that they"
                            + " are decided together.");
        }
    }
}
