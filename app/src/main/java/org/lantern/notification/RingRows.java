package org.lantern.notification;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.lantern.kernel.By;
import org.lantern.kernel.PractitionerRef;
import org.lantern.kernel.TeamRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Rings as rows, and how they end. Whoever changes one holds its row of what is due until their
/// transaction ends, so that no step is rung twice and none after the end.
@Repository
class RingRows {

    private static final String RING =
            """
            r.ref, r.cause, r.subject, r.occasion, r.link, r.team, r.chain, r.first_rung, r.from_at, r.drill, r.area
            """;

    private final JdbcClient db;

    RingRows(JdbcClient db) {
        this.db = db;
    }

    /// @return those of them whose cause had not rung that team before
    Set<UUID> add(Map<UUID, Ring> all, By by, Instant now) {
        return Set.copyOf(
                db.sql(
                                """
                                insert into notification.ring (ref, cause, subject, occasion, link, team, chain, first_rung,
                                    from_at, drill, area, recorded_by, recorded_at)
                                select x.*, :by::uuid, :now
                                from unnest(:refs::uuid[], :causes::uuid[], :subjects::uuid[], :occasions::text[], :links::text[],
                                            :teams::uuid[], :chains::text[], :first::uuid[], :from::timestamptz[], :drills::boolean[], :areas::text[]) x
                                on conflict (cause, team) do nothing
                                returning ref
                                """)
                        .param("refs", all.keySet().toArray(UUID[]::new))
                        .param("causes", each(all, Ring::cause, UUID[]::new))
                        .param("subjects", each(all, Ring::subject, UUID[]::new))
                        .param(
                                "occasions",
                                each(all, ring -> ring.occasion().name(), String[]::new))
                        .param("links", each(all, Ring::link, String[]::new))
                        .param("teams", each(all, ring -> ring.team().value(), UUID[]::new))
                        .param("chains", each(all, Ring::chain, String[]::new))
                        .param("first", each(all, RingRows::first, UUID[]::new))
                        .param("from", each(all, ring -> ring.from().toString(), String[]::new))
                        .param("drills", each(all, Ring::drill, Boolean[]::new))
                        .param("areas", each(all, RingRows::area, String[]::new))
                        .param("by", who(by).map(PractitionerRef::value).orElse(null))
                        .param("now", now.atOffset(UTC))
                        .query(UUID.class)
                        .list());
    }

    private static @Nullable UUID first(Ring ring) {
        return ring.first().map(PractitionerRef::value).orElse(null);
    }

    private static @Nullable String area(Ring ring) {
        return ring.area().orElse(null);
    }

    private static <T> T[] each(
            Map<UUID, Ring> all,
            Function<Ring, ? extends @Nullable T> what,
            IntFunction<T[]> array) {
        return all.values().stream().map(what).toArray(array);
    }

    /// The rings of a cause that nobody has yet.
    List<Stored> open(UUID cause) {
        return db.sql(
                        "select "
                                + RING
                                + """
                                from notification.ring r join notification.due d on d.ring = r.ref
                                where r.cause = :cause order by r.ref
                                for update of d
                                """)
                .param("cause", cause)
                .query(RingRows::stored)
                .list();
    }

    /// One that nobody has yet, held until the transaction ends.
    Optional<Stored> hold(UUID ref) {
        return db.sql(
                        "select "
                                + RING
                                + """
                                from notification.ring r join notification.due d on d.ring = r.ref
                                where r.ref = :ref
                                for update of d
                                """)
                .param("ref", ref)
                .query(RingRows::stored)
                .optional();
    }

    /// The fact that it ended. What is due of it goes with that.
    void end(UUID ring, boolean answered, By by, Instant now) {
        db.sql(
                        """
                        insert into notification.ended (ring, answered, ended_by, ended_at)
                        values (:ring, :answered, :by, :now)
                        """)
                .param("ring", ring)
                .param("answered", answered)
                .param("by", who(by).map(PractitionerRef::value).orElse(null))
                .param("now", now.atOffset(UTC))
                .update();
        db.sql("delete from notification.due where ring = :ring").param("ring", ring).update();
    }

    /// Those who were rung and work here, or had it handed to them.
    List<PractitionerRef> rung(UUID ring) {
        return db.sql(
                        """
                        select practitioner from notification.called
                        where ring = :ring and unreachable is distinct from 'LEFT'
                        union
                        select practitioner from notification.notice
                        where ring = :ring and reason like 'handed:%'
                        order by practitioner
                        """)
                .param("ring", ring)
                .query((row, _) -> new PractitionerRef(row.getObject(1, UUID.class)))
                .list();
    }

    static Stored stored(ResultSet row, int number) throws SQLException {
        return new Stored(
                row.getObject("ref", UUID.class),
                row.getObject("cause", UUID.class),
                row.getObject("subject", UUID.class),
                Occasion.valueOf(row.getString("occasion")),
                row.getString("link"),
                new TeamRef(row.getObject("team", UUID.class)),
                row.getString("chain"),
                practitioner(row, "first_rung"),
                at(row, "from_at"),
                row.getBoolean("drill"),
                Optional.ofNullable(row.getString("area")));
    }

    static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static Optional<PractitionerRef> practitioner(ResultSet row, String column)
            throws SQLException {
        return Optional.ofNullable(row.getObject(column, UUID.class)).map(PractitionerRef::new);
    }

    static Optional<PractitionerRef> who(By by) {
        return Optional.ofNullable(by.practitioner());
    }

    /// A ring as it is kept.
    record Stored(
            UUID ref,
            UUID cause,
            UUID subject,
            Occasion occasion,
            String link,
            TeamRef team,
            String chain,
            Optional<PractitionerRef> first,
            Instant from,
            boolean drill,
            Optional<String> area) {}
}
