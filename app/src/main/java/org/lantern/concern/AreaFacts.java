package org.lantern.concern;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lantern.kernel.ConcernRef;
import org.lantern.kernel.Ids;
import org.lantern.kernel.PractitionerRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Where the child of a concern is, and which area answers for it: facts of their own, of which the
/// newest holds.
@Repository
class AreaFacts {

    private final JdbcClient db;
    private final Ids ids;

    AreaFacts(JdbcClient db, Ids ids) {
        this.db = db;
        this.ids = ids;
    }

    /// The area where the child is, where that was ever said or settled apart from who answers.
    Optional<ConcernFile.Host> host(ConcernRef ref) {
        return db.sql("select area, said from concern.hosting where concern = :concern")
                .param("concern", ref.value())
                .query(ConcernFile.Host.class)
                .optional();
    }

    /// Whether each child of the first is also one of the other: then all of them are where those
    /// are.
    boolean areAllOf(ConcernRef ref, ConcernRef other) {
        return db.sql("select concern.are_all_of(:concern, :other)")
                .param("concern", ref.value())
                .param("other", other.value())
                .query(Boolean.class)
                .single();
    }

    /// The same with when it was, and whether somebody said so; not where nobody did and it is the
    /// area that answers, as after a joining that was undone: that says no more than nothing does.
    Optional<HostFact> hostFact(ConcernRef ref) {
        return db.sql(
                        """
                        select f.* from (select concern, area, said, said_at, joined from concern.host_fact
                                         where concern = :concern order by said_at desc, ref desc limit 1) f
                        where f.said or not exists (select from concern.answering a
                                                    where a.concern = f.concern and a.area = f.area)
                        """)
                .param("concern", ref.value())
                .query(AreaFacts::hostFact)
                .optional();
    }

    /// Of each concern of which that joining said where the child is, and nobody anything since:
    /// what held before and holds still; where nothing was said, the area that answered then. What
    /// is taken apart keeps nothing that any joining said of it.
    List<HostFact> hostsBefore(UUID join) {
        return db.sql(
                        """
                        select m.concern, coalesce(b.area, r.area) as area, coalesce(b.said, false) as said,
                               coalesce(b.said_at, m.said_at) as said_at, b.joined
                        from concern.host_fact m
                        left join concern.joined apart on apart.ref = :join and apart.concern = m.concern
                        cross join lateral (select r.area from concern.routing r
                                            where r.concern = m.concern and r.routed_at <= m.said_at
                                            order by r.routed_at desc, r.ref desc limit 1) r
                        left join lateral (select f.area, f.said, f.said_at, f.joined from concern.host_fact f
                                           where f.concern = m.concern and (f.said_at, f.ref) < (m.said_at, m.ref)
                                           and (f.joined is null or apart.ref is null and exists (
                                               select from concern.live_join l where l.ref = f.joined))
                                           order by f.said_at desc, f.ref desc limit 1) b on true
                        where m.concern in (select h.concern from concern.host h where h.joined = :join
                                            union select j.concern from concern.joined j where j.ref = :join)
                        and (m.joined = :join or apart.ref is not null and m.joined is not null)
                        and not exists (
                            select from concern.host later where later.concern = m.concern
                            and (later.said_at, later.ref) > (m.said_at, m.ref))
                        order by m.concern
                        """)
                .param("join", join)
                .query(AreaFacts::hostFact)
                .list();
    }

    /// The child is there, as somebody says.
    void hostSaid(ConcernRef ref, String area, String reason, PractitionerRef by, Instant at) {
        host(ref, area, new Why(reason, null, null, null), by, at);
    }

    /// Another area has accepted the concern, and the child is there from now on, or stays.
    void hostSettled(ConcernRef ref, String area, UUID offer, PractitionerRef by, Instant at) {
        host(ref, area, new Why("", offer, null, null), by, at);
    }

    /// The child is where another concern has them with which it is decided from now on. If that
    /// has it from a joining itself, it holds as long as that one does.
    void hostJoined(
            ConcernRef ref, HostFact host, Because because, PractitionerRef by, Instant at) {
        var join = host.joined().orElse(because.join());
        host(ref, host.area(), new Why(because.reason(), null, join, host.said()), by, at);
    }

    /// What was said before holds again.
    void hostAgain(HostFact before, String reason, PractitionerRef by, Instant at) {
        var why = new Why(reason, null, before.joined().orElse(null), before.said());
        host(before.concern(), before.area(), why, by, at);
    }

    private void host(ConcernRef ref, String area, Why why, PractitionerRef by, Instant at) {
        db.sql(
                        """
                        insert into concern.host (ref, concern, area, reason, offer, joined, said, said_by, said_at)
                        values (:ref, :concern, :area, :reason, :offer, :joined, :said, :by, :at)
                        """)
                .param("ref", ids.next())
                .param("concern", ref.value())
                .param("area", area)
                .param("reason", why.reason())
                .param("offer", why.offer())
                .param("joined", why.join())
                .param("said", why.said())
                .param("by", by.value())
                .param("at", at.atOffset(UTC))
                .update();
    }

    /// Another area has accepted the concern.
    void accepted(ConcernRef ref, String area, Instant at) {
        routed(ref, area, "ACCEPTED", "", null, at);
    }

    /// A manager says which area answers.
    void answers(ConcernRef ref, String area, String words, PractitionerRef by, Instant at) {
        routed(ref, area, "CORRECTED", words, by.value(), at);
    }

    private void routed(
            ConcernRef ref, String area, String why, String words, @Nullable UUID by, Instant at) {
        db.sql(
                        """
                        insert into concern.routing (ref, concern, area, reason, words, said_by, routed_at)
                        values (:ref, :concern, :area, :why, :words, :by, :at)
                        """)
                .param("ref", ids.next())
                .param("concern", ref.value())
                .param("area", area)
                .param("why", why)
                .param("words", words)
                .param("by", by)
                .param("at", at.atOffset(UTC))
                .update();
    }

    private static HostFact hostFact(ResultSet row, int number) throws SQLException {
        return new HostFact(
                new ConcernRef(row.getObject("concern", UUID.class)),
                row.getString("area"),
                row.getBoolean("said"),
                row.getObject("said_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("joined", UUID.class)));
    }

    /// @param said where it was not told anew but carried over: whether somebody had said so
    private record Why(
            String reason, @Nullable UUID offer, @Nullable UUID join, @Nullable Boolean said) {}

    /// By which joining, and why.
    record Because(UUID join, String reason) {}

    /// In which area the child of a concern is, whether somebody said so, since when, and by which
    /// joining.
    record HostFact(
            ConcernRef concern, String area, boolean said, Instant at, Optional<UUID> joined) {

        /// What somebody said comes after what was left as it was, and the newer last.
        static final Comparator<HostFact> BY_WEIGHT =
                Comparator.comparing(HostFact::said).thenComparing(HostFact::at);

        boolean isThere(ConcernFile.Host host) {
            return host.area().equals(area);
        }
    }
}
