package org.lantern.clock;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.lantern.access.Acting;
import org.lantern.casefile.ChildCase;
import org.lantern.database.Reads;
import org.lantern.kernel.CaseRef;
import org.lantern.kernel.Ids;
import org.lantern.kernel.Refused;
import org.lantern.vocabulary.Duty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Powers and orders that hold a child safe for a time: somebody outside this house used one, and
/// it runs out by itself. Its end needs an outcome.
@Service
@Transactional
public class Powers {

    private final Clocks clocks;
    private final Starting starting;
    private final JdbcClient db;
    private final Clock clock;
    private final Ids ids;

    Powers(Clocks clocks, Starting starting, JdbcClient db, Clock clock, Ids ids) {
        this.clocks = clocks;
        this.starting = starting;
        this.db = db;
        this.clock = clock;
        this.ids = ids;
    }

    /// A power as the nation of a case knows it today.
    public record Power(Duty duty, Duty.Line line) {}

    /// Those that the nation of a case knows.
    ///
    /// @throws Refused.Missing when the case is not theirs to see whole
    @Reads
    public List<Power> known(CaseRef file, Acting.Practitioner acting) {
        return starting.powers(whole(file, acting).host());
    }

    /// Those that an area knows, for a drill, which has no case.
    @Reads
    public List<Power> knownIn(String area) {
        return starting.powers(area);
    }

    /// When one that was used then runs out, in that area.
    @Reads
    public Optional<Instant> end(Power power, String area, Instant at) {
        return starting.end(power, area, at);
    }

    /// One was used then. Who used it stands even where its clock cannot be started.
    ///
    /// @throws AlreadyRuns where it holds the child already: told twice, it is one
    public void used(CaseRef file, DutyKey key, Instant at, UsedBy by, Acting.Practitioner acting) {
        var subject = Subject.of(file, ids.next(), whole(file, acting).host());
        var now = clock.instant();
        if (at.isAfter(now)) throw new DutyDeeds.NotYet();
        oneAtATime(file);
        if (clocks.ofRecord(key, file.value()).filter(one -> holds(one, now)).isPresent())
            throw new AlreadyRuns();
        db.sql(
                        """
                        insert into clock.used (subject, cause, duty, used_by, log, recorded_by, recorded_at)
                        values (:subject, :cause, :duty, :used, :log, :by, :now)
                        """)
                .param("subject", subject.ref())
                .param("cause", subject.cause())
                .param("duty", key.code())
                .param("used", by.who())
                .param("log", by.log())
                .param("by", acting.ref().value())
                .param("now", now.atOffset(UTC))
                .update();
        clocks.start(key, subject, at, acting.by());
    }

    private static boolean holds(StartedDuty power, Instant now) {
        return power.standingAt(now) instanceof Standing.Ending;
    }

    private void oneAtATime(CaseRef file) {
        db.sql("select pg_advisory_xact_lock(hashtextextended(:file, 13))")
                .param("file", file.toString())
                .query()
                .listOfRows();
    }

    /// The same power is running on this case.
    public static final class AlreadyRuns extends Refused.Conflict {
        AlreadyRuns() {
            super("That power is recorded already and has not run out.");
        }
    }

    private ChildCase whole(CaseRef file, Acting.Practitioner acting) {
        return clocks.whole(file, acting).orElseThrow(Refused.Missing::new);
    }
}
