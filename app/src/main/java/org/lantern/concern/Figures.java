package org.lantern.concern;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.lantern.access.Acting;
import org.lantern.access.Role;
import org.lantern.database.Reads;
import org.lantern.kernel.Refused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What is counted of the concerns of some areas, and what nobody recorded: that is a value too. It
/// names nobody, and leaves out what only named people may know of.
@Service
@Transactional
public class Figures {

    private final JdbcClient db;
    private final Clock clock;

    Figures(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /// @param since the year that is counted begins here
    /// @param concerns all that were received in it
    /// @param firstKnown of those without a word of when somebody first knew
    /// @param firstKnownInWords of those with words and no date, which cannot be counted
    /// @param dated of those with a date
    /// @param halfWithin within how many days of that date half of those were received, at least
    public record NotRecorded(
            Instant since,
            int concerns,
            int firstKnown,
            int firstKnownInWords,
            int referrer,
            int accompanied,
            int movement,
            int dated,
            Optional<Integer> halfWithin) {}

    /// GSS codes of the areas whose figures are theirs to read.
    @Reads
    public List<String> areas(Acting.Practitioner acting) {
        if (!acting.has(Role.ANALYST)) return acting.managedAreas().stream().sorted().toList();
        return db.sql("select area from access.figures_area where practitioner = :me order by area")
                .param("me", acting.ref().value())
                .query(String.class)
                .list();
    }

    /// What nobody recorded in the last year, in their areas together.
    ///
    /// @throws Refused.Missing where no area is theirs
    @Reads
    public NotRecorded notRecorded(Acting.Practitioner acting) {
        if (areas(acting).isEmpty()) throw new Refused.Missing();
        var since = clock.instant().atZone(ZoneId.of("Europe/London")).minusYears(1).toInstant();
        return db.sql(
                        """
                        select count(*)::int as concerns,
                            (count(*) filter (where first_known = 'not-recorded'))::int as first_known,
                            (count(*) filter (where first_known = 'words'))::int as words,
                            (count(*) filter (where referrer = 'not-recorded'))::int as referrer,
                            (count(*) filter (where accompanied = 'not-recorded'))::int as accompanied,
                            (count(*) filter (where movement = 'not-recorded'))::int as movement,
                            count(first_known_to)::int as dated,
                            percentile_disc(0.5) within group (
                                order by (received_at at time zone 'Europe/London')::date - first_known_to) as half
                        from concern.counted c
                        where c.area in (select area from access.figures_area where practitioner = :me)
                          and c.received_at >= :since
                          and c.concern not in (select record from casefile.kept_from(:me))
                        """)
                .param("me", acting.ref().value())
                .param("since", since.atOffset(UTC))
                .query((row, n) ->
                        new NotRecorded(
                                since,
                                row.getInt("concerns"),
                                row.getInt("first_known"),
                                row.getInt("words"),
                                row.getInt("referrer"),
                                row.getInt("accompanied"),
                                row.getInt("movement"),
                                row.getInt("dated"),
                                Optional.ofNullable(row.getObject("half", Integer.class))))
                .single();
    }
}
