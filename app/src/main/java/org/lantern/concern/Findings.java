package org.lantern.concern;

import static java.time.ZoneOffset.UTC;

import java.time.Duration;
import java.util.Set;
import org.lantern.access.Acting;
import org.lantern.casefile.Apart;
import org.lantern.database.Reads;
import org.lantern.kernel.ConcernRef;
import org.lantern.kernel.Ids;
import org.lantern.kernel.Refused;
import org.lantern.vocabulary.Sensitivity;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What the desk finds out about whoever told us, and opens to itself of what is kept apart.
@Service
@Transactional
public class Findings {

    private static final Duration ONE_DAY = Duration.ofDays(1);

    private final Deeds deeds;
    private final Apart apart;
    private final Whereabouts whereabouts;
    private final JdbcClient db;
    private final Ids ids;

    Findings(Deeds deeds, Apart apart, Whereabouts whereabouts, JdbcClient db, Ids ids) {
        this.deeds = deeds;
        this.apart = apart;
        this.whereabouts = whereabouts;
        this.db = db;
        this.ids = ids;
    }

    /// Opens who told us, to this practitioner, for a day. It needs a reason and leaves a trail.
    public void openWhoToldUs(ConcernRef ref, String reason, Acting.Practitioner acting) {
        deeds.begin(ref, acting);
        apart.open(
                ref.value(),
                new Apart.Opening(acting.ref(), Sensitivity.REFERRER, ONE_DAY),
                reason,
                acting);
        deeds.noted("referrer-opened", ref, acting);
    }

    /// Opens where the child is, to this practitioner, for a day: also to whoever keeps the child
    /// safe tonight, and once what was opened with the concern has closed. It needs a reason and
    /// leaves a trail.
    public void openWhereTheChildIs(ConcernRef ref, String reason, Acting.Practitioner acting) {
        deeds.stillTogether(ref);
        deeds.begin(ref, acting);
        whereabouts.openForADay(ref, reason, acting);
        deeds.noted("whereabouts-opened", ref, acting);
    }

    /// Which classes of what is kept apart stand open to them.
    @Reads
    public Set<Sensitivity> open(ConcernRef ref, Acting.Practitioner acting) {
        return apart.openTo(ref.value(), acting);
    }

    /// Somebody who said that they work with children was rung back through the switchboard of
    /// their agency.
    ///
    /// @param words who was spoken to, and what they said
    public void check(ConcernRef ref, String words, Acting.Practitioner acting) {
        deeds.begin(ref, acting);
        find("referrer_checked", "words", ref, words, acting, "checked");
        deeds.done("referrer-checked", ref, acting);
    }

    /// They were rung again, through that switchboard, and told what was decided and of which kind.
    ///
    /// @param words who was spoken to, and what they were told
    public void tell(ConcernRef ref, String words, Acting.Practitioner acting) {
        deeds.begin(ref, acting);
        var told =
                db.sql(
                                """
                                insert into concern.told_by_telephone (ref, concern, words, told_by, told_at)
                                select :fact, :ref, :words, :by, :at
                                where exists (select from concern.to_tell where concern = :ref)
                                """)
                        .param("fact", ids.next())
                        .param("ref", ref.value())
                        .param("words", words)
                        .param("by", acting.ref().value())
                        .param("at", deeds.now().atOffset(UTC))
                        .update();
        if (told == 0) throw new NothingToTell();
        deeds.done("referrer-told", ref, acting);
    }

    /// A manager finds that somebody said what they knew to be untrue. The words stay readable, and
    /// the children on it are decided on like any other.
    public void knowinglyFalse(ConcernRef ref, String reasons, Acting.Practitioner acting) {
        deeds.beginAsManager(ref, acting);
        find("knowingly_false", "reasons", ref, reasons, acting, "found");
        deeds.done("knowingly-false-found", ref, acting);
    }

    private void find(
            String table,
            String what,
            ConcernRef ref,
            String words,
            Acting.Practitioner acting,
            String verb) {
        try {
            db.sql(
                            "insert into concern.%s (concern, %s, %s_by, %s_at) values (:ref, :words, :by, :at)"
                                    .formatted(table, what, verb, verb))
                    .param("ref", ref.value())
                    .param("words", words)
                    .param("by", acting.ref().value())
                    .param("at", deeds.now().atOffset(UTC))
                    .update();
        } catch (DuplicateKeyException before) {
            throw new AlreadyFound();
        }
    }

    /// Their work was not checked, nothing is decided, or they were told before.
    public static final class NothingToTell extends Refused.Conflict {
        NothingToTell() {
            super(
                    "There is nothing to tell them by telephone now. The concern's page says what"
                            + " was done.");
        }
    }

    /// It was found before.
    public static final class AlreadyFound extends Refused.Conflict {
        AlreadyFound() {
            super("A colleague has recorded this already. The concern's page says who and when.");
        }
    }
}
