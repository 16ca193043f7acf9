package org.lantern.concern;

import static java.time.ZoneOffset.UTC;

import org.lantern.access.Acting;
import org.lantern.kernel.ConcernRef;
import org.lantern.kernel.Ids;
import org.lantern.kernel.Refused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A child is here tonight although an area that is not on Lantern has taken the decision over:
/// whoever keeps them safe has them on their desk until it is done.
@Service
@Transactional
public class StillHere {

    private final Deeds deeds;
    private final JdbcClient db;
    private final Ids ids;

    StillHere(Deeds deeds, JdbcClient db, Ids ids) {
        this.deeds = deeds;
        this.db = db;
        this.ids = ids;
    }

    /// Nothing is left to do for the child where they are.
    ///
    /// @param words who keeps them safe now, or why nobody needs to
    /// @throws NothingLeft when somebody said so before, or it is on the desk again
    public void done(ConcernRef ref, String words, Acting.Practitioner acting) {
        deeds.begin(ref, acting);
        var said =
                db.sql(
                                """
                                insert into concern.kept_safe (ref, concern, words, said_by, said_at)
                                select :ref, :concern, :words, :by, :at
                                where exists (select from concern.still_here where concern = :concern)
                                """)
                        .param("ref", ids.next())
                        .param("concern", ref.value())
                        .param("words", words)
                        .param("by", acting.ref().value())
                        .param("at", deeds.now().atOffset(UTC))
                        .update();
        if (said == 0) throw new NothingLeft();
        deeds.done("child-kept-safe", ref, acting);
    }

    /// It is not among them any more.
    public static final class NothingLeft extends Refused.Conflict {
        NothingLeft() {
            super(
                    "This concern is not among those that are here tonight and decided outside"
                            + " Lantern. Its page says what was done.");
        }
    }
}
