package org.lantern.concern;

import static java.time.ZoneOffset.UTC;

import java.util.UUID;
import org.lantern.access.Acting;
import org.lantern.kernel.ConcernRef;
import org.lantern.kernel.Ids;
import org.lantern.kernel.Refused;
import org.lantern.kernel.ShortCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A concern that came to the shared desk and is found there to be about somebody who works with or
/// cares for children goes to named people, as if it had been said when it was raised. On one that
/// is with them already, whom it is about can be said likewise.
@Service
@Transactional
public class KeptApart {

    private final Deeds deeds;
    private final Concerns concerns;
    private final Keeping keeping;
    private final StaffSaid said;
    private final JdbcClient db;
    private final Ids ids;

    KeptApart(
            Deeds deeds,
            Concerns concerns,
            Keeping keeping,
            StaffSaid said,
            JdbcClient db,
            Ids ids) {
        this.deeds = deeds;
        this.concerns = concerns;
        this.keeping = keeping;
        this.said = said;
        this.db = db;
        this.ids = ids;
    }

    /// Its code, and whether it is for named people already.
    ///
    /// @throws Refused.Missing when it is not theirs to work on
    public Page look(ConcernRef ref, Acting.Practitioner acting) {
        var concern = concerns.worked(ref, acting).orElseThrow(Refused.Missing::new);
        deeds.noted("concern-seen", ref, acting);
        return new Page(concern.code(), keeping.isApart(ref));
    }

    /// From now on it, and what is decided with it, is for named people only, and never for that
    /// person. Those who say so of concerns that are decided together wait for each other in one
    /// order. An offer ends where nobody there may read it.
    ///
    /// @return whether whoever says so is one of the named
    /// @throws Refused.Missing when it is not theirs to work on
    public boolean keep(ConcernRef ref, Staff staff, String reason, Acting.Practitioner acting) {
        var together = deeds.stillTogether(ref);
        deeds.begin(ref, acting);
        for (var each : together) keepOne(each, staff, reason, acting);
        return concerns.worked(ref, acting).isPresent();
    }

    /// Open pages of the shared desk hear of it while they still may.
    private void keepOne(ConcernRef ref, Staff staff, String reason, Acting.Practitioner acting) {
        concerns.changed(ref);
        said.record(ref, staff, acting);
        db.sql(
                        """
                        insert into concern.kept_apart (ref, concern, email, reason, kept_by, kept_at)
                        values (:ref, :concern, :email, :reason, :by, :at)
                        """)
                .param("ref", ids.next())
                .param("concern", ref.value())
                .param("email", staff.email())
                .param("reason", reason)
                .param("by", acting.ref().value())
                .param("at", deeds.now().atOffset(UTC))
                .update();
        keeping.fromNowOn(ref, acting).forEach(offer -> end(offer, acting));
        deeds.done("concern-kept-apart", ref, acting);
    }

    private void end(UUID offer, Acting.Practitioner acting) {
        db.sql(
                        """
                        insert into concern.acceptance
                            (offer, accepted, nobody_there, words, practitioner, said_at, recorded_by, recorded_at)
                        values (:offer, false, true, 'Nobody there may read it', :by, :at, :by, :at)
                        """)
                .param("offer", offer)
                .param("by", acting.ref().value())
                .param("at", deeds.now().atOffset(UTC))
                .update();
    }

    /// @param apart whether it is for named people already
    public record Page(ShortCode code, boolean apart) {}

    /// Whom it is about.
    ///
    /// @param email by which they may sign in; empty where it is not known
    /// @param work where they work or what they do; empty where it is not known
    public record Staff(String name, String email, String work) {}
}
