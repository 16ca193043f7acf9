package org.lantern.notification;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lantern.kernel.PractitionerRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Devices as rows, and where each is reached while it is.
@Repository
class DeviceRows {

    private final JdbcClient db;

    DeviceRows(JdbcClient db) {
        this.db = db;
    }

    /// An address, until the transaction ends: of two people who add it at once one is second.
    void hold(String endpoint) {
        db.sql("select pg_advisory_xact_lock(hashtextextended(:endpoint, 0))")
                .param("endpoint", endpoint)
                .query()
                .listOfRows();
    }

    Optional<Owned> at(String endpoint) {
        return db.sql(
                        """
                        select d.ref, d.practitioner from notification.subscription s join notification.device d on d.ref = s.device
                        where s.endpoint = :endpoint
                        """)
                .param("endpoint", endpoint)
                .query((row, _) ->
                        new Owned(
                                row.getObject("ref", UUID.class),
                                new PractitionerRef(row.getObject("practitioner", UUID.class))))
                .optional();
    }

    /// @param key of Lantern, under which it is added
    void add(
            UUID ref,
            PractitionerRef who,
            String name,
            Subscription where,
            String key,
            Instant now) {
        db.sql(
                        """
                        insert into notification.device (ref, practitioner, name, added_at) values (:ref, :who, :name, :now)
                        """)
                .param("ref", ref)
                .param("who", who.value())
                .param("name", name)
                .param("now", now.atOffset(UTC))
                .update();
        db.sql(
                        """
                        insert into notification.subscription (device, endpoint, p256dh, auth, added_under)
                        values (:ref, :endpoint, :p256dh, :auth, :key)
                        """)
                .param("ref", ref)
                .param("endpoint", where.endpoint())
                .param("p256dh", where.p256dh())
                .param("auth", where.auth())
                .param("key", key)
                .update();
    }

    /// It is reached no more, and where it was is forgotten.
    ///
    /// @return whose it was; nobody's, where it was removed before
    Optional<PractitionerRef> remove(UUID ref, Removed why, Instant now) {
        var there =
                db.sql("delete from notification.subscription where device = :ref")
                        .param("ref", ref)
                        .update();
        if (there == 0) return Optional.empty();
        db.sql(
                        """
                        insert into notification.device_removed (device, why, removed_at) values (:ref, :why, :now)
                        """)
                .param("ref", ref)
                .param("why", why.name())
                .param("now", now.atOffset(UTC))
                .update();
        return db.sql("select practitioner from notification.device where ref = :ref")
                .param("ref", ref)
                .query((row, _) -> new PractitionerRef(row.getObject(1, UUID.class)))
                .optional();
    }

    /// Those that somebody has now.
    List<UUID> had(PractitionerRef who) {
        return db.sql(
                        """
                        select d.ref from notification.device d join notification.subscription s on s.device = d.ref
                        where d.practitioner = :who order by d.ref
                        """)
                .param("who", who.value())
                .query(UUID.class)
                .list();
    }

    /// Those of them on which they are reached: none that was added under another key of Lantern.
    List<UUID> reached(PractitionerRef who, String key) {
        return db.sql(
                        """
                        select d.ref from notification.device d join notification.subscription s on s.device = d.ref
                        where d.practitioner = :who and coalesce(s.added_under, :key) = :key order by d.ref
                        """)
                .param("who", who.value())
                .param("key", key)
                .query(UUID.class)
                .list();
    }

    /// Where a device is reached, while it is.
    Optional<Subscription> subscription(UUID ref) {
        return db.sql(
                        """
                        select endpoint, p256dh, auth from notification.subscription where device = :ref
                        """)
                .param("ref", ref)
                .query((row, _) ->
                        new Subscription(
                                row.getString("endpoint"),
                                row.getString("p256dh"),
                                row.getString("auth")))
                .optional();
    }

    /// The newest first; also those that are gone since.
    List<Device> of(PractitionerRef who, String key, Instant since) {
        return db.sql(
                        """
                        select d.ref, d.name, d.added_at, s.endpoint, s.added_under <> :key as under_another, r.removed_at,
                               (select max(o.at) from notification.message m join notification.outcome o on o.message = m.ref
                                where m.device = d.ref and o.outcome = 'ACCEPTED') as taken
                        from notification.device d
                        left join notification.subscription s on s.device = d.ref
                        left join notification.device_removed r on r.device = d.ref
                        where d.practitioner = :who
                          and (s.device is not null or r.why in ('GONE', 'MOVED') and r.removed_at >= :since)
                        order by s.device is null, d.ref desc
                        """)
                .param("who", who.value())
                .param("key", key)
                .param("since", since.atOffset(UTC))
                .query((row, _) -> device(row))
                .list();
    }

    private static Device device(ResultSet row) throws SQLException {
        return new Device(
                row.getObject("ref", UUID.class),
                row.getString("name"),
                RingRows.at(row, "added_at"),
                perhaps(row, "taken"),
                perhaps(row, "removed_at"),
                Optional.ofNullable(row.getString("endpoint"))
                        .map(Subscription::fingerprint)
                        .orElse(""),
                row.getBoolean("under_another"));
    }

    private static Optional<Instant> perhaps(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
                .map(OffsetDateTime::toInstant);
    }

    /// A device, and whose it is.
    record Owned(UUID device, PractitionerRef who) {}

    /// Why a device is reached no more.
    enum Removed {
        BY_OWNER,
        /// Somebody else added it.
        MOVED,
        /// Its service no longer knows it.
        GONE,
        /// Its owner has left.
        LEFT
    }
}
