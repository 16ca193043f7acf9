package org.lantern.concern;

import static java.time.ZoneOffset.UTC;

import org.lantern.access.Acting;
import org.lantern.kernel.ConcernRef;
import org.lantern.kernel.Ids;
import org.lantern.kernel.Refused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Words that are added to a concern by whoever raised it, or leads for them: one more statement of
/// theirs. The same words within a minute are one: a button was pressed twice.
@Service
@Transactional
public class Additions {

    private final Followed followed;
    private final Deeds deeds;
    private final LaterWords later;
    private final Telling telling;
    private final JdbcClient db;
    private final Ids ids;

    Additions(
            Followed followed,
            Deeds deeds,
            LaterWords later,
            Telling telling,
            JdbcClient db,
            Ids ids) {
        this.followed = followed;
        this.deeds = deeds;
        this.later = later;
        this.telling = telling;
        this.db = db;
        this.ids = ids;
    }

    /// Adds words, if there are any. The desk that answers for it sees them at once; where it was
    /// decided, they open a second look.
    ///
    /// @throws Refused.Missing when they do not follow it
    public void add(ConcernRef ref, String words, Acting.Practitioner acting) {
        followed.find(ref, acting);
        if (words.isBlank()) return;
        deeds.stillWithAnyOther(ref);
        var fact = ids.next();
        var added =
                db.sql(
                                """
                                insert into concern.addition (ref, concern, words, added_by, added_at)
                                select :fact, :ref, :words, :me, :at
                                where not exists (select from concern.addition
                                                  where concern = :ref and words = :words and added_by = :me
                                                    and added_at > :at - interval '1 minute')
                                """)
                        .param("fact", fact)
                        .param("ref", ref.value())
                        .param("words", words)
                        .param("me", acting.ref().value())
                        .param("at", deeds.now().atOffset(UTC))
                        .update();
        if (added == 0) return;
        var own = followed.addedTo(ref, acting).raisedBy().equals(acting.ref());
        telling.add(ref, words, own, acting);
        later.came(fact, ref, acting);
        deeds.noted("concern-added-to", ref, acting);
    }
}
