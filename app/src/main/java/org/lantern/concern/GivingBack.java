package org.lantern.concern;

import static java.time.ZoneOffset.UTC;

import org.lantern.access.Acting;
import org.lantern.casefile.Apart;
import org.lantern.kernel.ConcernRef;
import org.lantern.kernel.Ids;
import org.lantern.kernel.Refused;
import org.lantern.kernel.ShortCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A concern that is for named people only is given back to the shared desk: by a manager among
/// them, with the reason, whenever it came to be so. Whoever is shut out because they may be meant
/// stays so, and whoever is named sees it as before. Whoever asks and turns out to be meant finds
/// nothing, and that it is about them stays found.
@Service
@Transactional(noRollbackFor = Refused.Missing.class)
public class GivingBack {

    private final Deeds deeds;
    private final Keeping keeping;
    private final KeptRecords records;
    private final Apart apart;
    private final JdbcClient db;
    private final Ids ids;

    GivingBack(
            Deeds deeds,
            Keeping keeping,
            KeptRecords records,
            Apart apart,
            JdbcClient db,
            Ids ids) {
        this.deeds = deeds;
        this.keeping = keeping;
        this.records = records;
        this.apart = apart;
        this.db = db;
        this.ids = ids;
    }

    /// Its code.
    ///
    /// @throws Refused.Missing when it is not for named people only, or they do not manage it
    public ShortCode look(ConcernRef ref, Acting.Practitioner acting) {
        var concern = theirs(ref, acting);
        deeds.noted("concern-seen", ref, acting);
        return concern.code();
    }

    /// Whoever may be meant is kept from it first, also who came while it was kept apart. From now
    /// on it stands on the shared desk, with what is decided with it; and so do the cases that it
    /// opened, as far as no other concern keeps them.
    ///
    /// @throws Refused.Missing when it is not for named people only, or they do not manage it
    public void giveBack(ConcernRef ref, String reason, Acting.Practitioner acting) {
        var together = deeds.stillTogether(ref);
        theirs(ref, acting);
        var kept = together.stream().filter(keeping::isApart).toList();
        kept.forEach(keeping::keepOutWhoCame);
        for (var each : kept) {
            deeds.settled(each);
            record(each, reason, acting);
            for (var record : records.records(each)) apart.giveBack(record, reason, acting);
        }
        for (var each : kept) {
            for (var file : records.casesKeptByNothing(each)) apart.giveBack(file, reason, acting);
            deeds.done("concern-given-back", each, acting);
        }
    }

    private Concern theirs(ConcernRef ref, Acting.Practitioner acting) {
        var concern = deeds.begin(ref, acting);
        keeping.keepOutByAddress(ref, acting);
        if (!keeping.isApart(ref) || !deeds.manages(deeds.begin(ref, acting), acting))
            throw new Refused.Missing();
        return concern;
    }

    private void record(ConcernRef ref, String reason, Acting.Practitioner acting) {
        db.sql(
                        """
                        insert into concern.given_back (ref, concern, reason, given_by, given_at)
                        values (:ref, :concern, :reason, :by, :at)
                        """)
                .param("ref", ids.next())
                .param("concern", ref.value())
                .param("reason", reason)
                .param("by", acting.ref().value())
                .param("at", deeds.now().atOffset(UTC))
                .update();
    }
}
