package org.lantern.concern;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.lantern.database.Reads;
import org.lantern.kernel.ConcernRef;
import org.lantern.kernel.Refused;
import org.lantern.kernel.ShortCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What may be learnt of a concern by whoever holds its reference: that it came, and whether a
/// person has read it. Nothing about a child.
@Service
@Transactional
public class References {

    private final JdbcClient db;

    References(JdbcClient db) {
        this.db = db;
    }

    /// A concern as the one who has just sent it is told of it.
    ///
    /// @param area GSS code of the area that answers for it
    /// @param leads whether safeguarding leads of the agency that raised it see it too
    /// @param adult whether an adult may be a victim too
    /// @param named whether only named people read it
    public record Sent(
            ShortCode code,
            Instant receivedAt,
            Setting setting,
            Route.By by,
            String area,
            Danger danger,
            boolean leads,
            boolean adult,
            boolean named) {

        /// Who reads it now: `NAMED`, or whose desk it stands on and why.
        public String reads() {
            return named ? "NAMED" : by.name();
        }
    }

    /// Where it stands, for a member of the public.
    public record Standing(Instant receivedAt, boolean read) {}

    /// What was sent a moment ago from the draft that only its sender holds.
    ///
    /// @throws Refused.Missing when it turned out to be about whoever sent it
    @Reads
    public Sent sent(ConcernRef ref) {
        return db.sql(
                        """
                        select c.*, a.area,
                               exists (select from concern.followed f
                                       where f.concern = c.ref and f.practitioner <> c.recorded_by) as leads,
                               exists (select from casefile.stated s
                                       where s.origin = c.ref and s.concept = 'adult.victim'
                                         and s.answer -> 'known' ->> 'code' = 'yes') as adult,
                               exists (select from casefile.restriction k where k.record = c.ref) as named,
                               (select s.answer -> 'known' ->> 'code' from casefile.stated s
                                where s.origin = c.ref and s.concept = 'referrer.agency-kind' limit 1) as kind
                        from concern.concern c join concern.answering a on a.concern = c.ref
                        where c.ref = :ref and not exists (
                            select from concern.found_meant m where m.concern = c.ref and m.practitioner = c.recorded_by)
                        """)
                .param("ref", ref.value())
                .query(References::sent)
                .optional()
                .orElseThrow(Refused.Missing::new);
    }

    /// Whether a person has read it. Only the public's own: a practitioner follows theirs signed
    /// in.
    @Reads
    public Optional<Standing> standing(ShortCode code) {
        return db.sql(
                        """
                        select c.received_at, exists (select from concern.read r where r.concern = c.ref)
                                           or exists (select from concern.claim l where l.concern = c.ref) as read
                        from concern.concern c where c.code = :code and c.channel <> 'PRACTITIONER'
                        """)
                .param("code", code.characters())
                .query((row, n) -> new Standing(instant(row), row.getBoolean("read")))
                .optional();
    }

    private static Sent sent(ResultSet row, int number) throws SQLException {
        return new Sent(
                new ShortCode(row.getString("code")),
                instant(row),
                Setting.of(
                        ReferrerKind.valueOf(row.getString("referrer")),
                        Optional.ofNullable(row.getString("kind"))),
                Route.By.valueOf(row.getString("routed_by")),
                row.getString("area"),
                Danger.valueOf(row.getString("danger")),
                row.getBoolean("leads"),
                row.getBoolean("adult"),
                row.getBoolean("named"));
    }

    private static Instant instant(ResultSet row) throws SQLException {
        return row.getObject("received_at", OffsetDateTime.class).toInstant();
    }
}
