package org.lantern.concern;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.lantern.access.Acting;
import org.lantern.database.Reads;
import org.lantern.kernel.ConcernRef;
import org.lantern.kernel.Ids;
import org.lantern.kernel.Refused;
import org.lantern.kernel.ShortCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Children who are here tonight although an area that is not on Lantern has taken the decision
/// over by telephone: whoever keeps them safe has them before their eyes until it is done.
@Service
@Transactional
public class StillHere {

    private static final String THEIRS =
            """
            from concern.still_here s join concern.concern c on c.ref = s.concern
            where (s.area in (select area from access.desk_area where practitioner = :me
                              union select area from access.managed_area where practitioner = :me)
                   or exists (select from casefile.restriction r where r.record = s.concern))
              and exists (select from concern.worked v where v.concern = s.concern and v.practitioner = :me offset 0)
            """;

    private final Deeds deeds;
    private final JdbcClient db;
    private final Ids ids;

    StillHere(Deeds deeds, JdbcClient db, Ids ids) {
        this.deeds = deeds;
        this.db = db;
        this.ids = ids;
    }

    /// The longest here first. That they were shown these is recorded.
    public List<Row> of(Acting.Practitioner acting) {
        var rows =
                db.sql(
                                """
                                select s.concern, c.code, s.decided_in, s.since,
                                       coalesce((select string_agg(t.label, '; ' order by t.concern, t.place)
                                                 from concern.to_decide t where t.decided_with = s.concern), '') as labels
                                """
                                        + THEIRS
                                        + " order by s.since, s.concern")
                        .param("me", acting.ref().value())
                        .query(StillHere::row)
                        .list();
        deeds.listed(rows.stream().map(Row::concern).toList(), acting);
        return rows;
    }

    /// How many those are.
    @Reads
    public int count(Acting.Practitioner acting) {
        return db.sql("select count(*)::int " + THEIRS)
                .param("me", acting.ref().value())
                .query(Integer.class)
                .single();
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

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                new ConcernRef(row.getObject("concern", UUID.class)),
                new ShortCode(row.getString("code")),
                row.getString("labels"),
                row.getString("decided_in"),
                row.getObject("since", OffsetDateTime.class).toInstant());
    }

    /// @param decidedIn GSS code of the area that has taken the decision over
    /// @param since when its answer was written down
    public record Row(
            ConcernRef concern, ShortCode code, String labels, String decidedIn, Instant since) {}

    /// It is not among them any more.
    public static final class NothingLeft extends Refused.Conflict {
        NothingLeft() {
            super(
                    "This concern is not among those that are here tonight and decided outside"
                            + " Lantern. Its page says what was done.");
        }
    }
}
