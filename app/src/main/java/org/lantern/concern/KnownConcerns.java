package org.lantern.concern;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lantern.access.Acting;
import org.lantern.database.Reads;
import org.lantern.kernel.AgencyRef;
import org.lantern.kernel.ConcernRef;
import org.lantern.kernel.PersonRef;
import org.lantern.kernel.PractitionerRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/// What a plan needs to know of a concern: for whoever works on it, and for the clockwork that
/// starts a plan by itself.
@Service
@Reads
public class KnownConcerns {

    private static final String FIND =
            """
            select k.*, (select s.answer -> 'known' ->> 'text' from casefile.stated s
                         where s.origin = k.concern and s.concept = 'concern.first-known'
                         order by s.ref limit 1) as words,
                   coalesce((select h.area from concern.hosting h where h.concern = k.concern and exists (
                                 select from access.desk_area d where d.area = h.area)), k.area) as safe_in,
                   coalesce((select j."into" from concern.live_join j where j.concern = k.concern limit 1), k.concern) as head
            from concern.imminent k where k.concern = :concern
            """;

    private final JdbcClient db;

    KnownConcerns(JdbcClient db) {
        this.db = db;
    }

    /// One that they work on.
    public Optional<KnownConcern> find(ConcernRef ref, Acting.Practitioner acting) {
        return find("concern.worked", ref, acting);
    }

    /// One that they follow: they raised it, or lead on safeguarding where it was raised.
    public Optional<KnownConcern> findFollowed(ConcernRef ref, Acting.Practitioner acting) {
        return find("concern.followed", ref, acting);
    }

    /// @param theirs the view of whose concern is whose
    private Optional<KnownConcern> find(String theirs, ConcernRef ref, Acting.Practitioner acting) {
        return db.sql(
                        FIND
                                + """
                                  and exists (select from %s t
                                              where t.concern = k.concern and t.practitioner = :me)
                                """
                                        .formatted(theirs))
                .param("concern", ref.value())
                .param("me", acting.ref().value())
                .query(this::concern)
                .optional();
    }

    /// The concerns that an area answers for, or has the child of, about a child, or anybody one
    /// with them, the newest first, without those that this practitioner is kept from; for a room
    /// that has checked its own right to ask.
    public List<KnownConcern.ToldOf> about(
            PersonRef child, String area, Acting.Practitioner acting) {
        return db.sql(
                        """
                        select c.concern, c.label from concern.child c
                        where c.person in (select o.person from casefile.one_with(:child) o)
                          and (exists (select from concern.answering a where a.concern = c.concern and a.area = :area)
                               or exists (select from concern.hosting h where h.concern = c.concern and h.area = :area))
                          and c.concern not in (select k.record from casefile.kept_from(:me) k)
                        order by c.concern desc
                        """)
                .param("child", child.value())
                .param("area", area)
                .param("me", acting.ref().value())
                .query((row, n) ->
                        new KnownConcern.ToldOf(
                                new ConcernRef(row.getObject("concern", UUID.class)),
                                row.getString("label")))
                .list();
    }

    /// When a concern reached us, for a room that has checked its own right to ask; nothing where
    /// there is none of that reference.
    public Optional<Instant> receivedAt(ConcernRef ref) {
        return db.sql("select received_at from concern.concern where ref = :ref")
                .param("ref", ref.value())
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    /// One of any area, for what starts by itself when a concern comes in.
    public Optional<KnownConcern> find(ConcernRef ref, Acting.Clockwork job) {
        return db.sql(FIND).param("concern", ref.value()).query(this::concern).optional();
    }

    private KnownConcern concern(ResultSet row, int number) throws SQLException {
        var head = row.getObject("head", UUID.class);
        var channel = Channel.valueOf(row.getString("channel"));
        var raised = channel == Channel.PRACTITIONER;
        var from = row.getObject("first_known_from", LocalDate.class);
        var to = row.getObject("first_known_to", LocalDate.class);
        return new KnownConcern(
                new ConcernRef(row.getObject("concern", UUID.class)),
                together(head),
                channel,
                Optional.ofNullable(row.getObject("recorded_by", UUID.class))
                        .filter(_ -> raised)
                        .map(PractitionerRef::new),
                Optional.ofNullable(row.getObject("agency", UUID.class))
                        .filter(_ -> raised)
                        .map(AgencyRef::new),
                row.getString("safe_in"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                from == null ? Optional.empty() : Optional.of(new KnownConcern.FirstDays(from, to)),
                Optional.ofNullable(row.getString("words")).orElse(""),
                children(head),
                row.getBoolean("imminent"));
    }

    private List<ConcernRef> together(UUID head) {
        return db.sql(
                        """
                        select :head::uuid union all
                        select j.concern from concern.live_join j where j."into" = :head
                        """)
                .param("head", head)
                .query((row, n) -> new ConcernRef(row.getObject(1, UUID.class)))
                .list();
    }

    private List<Concern.Child> children(UUID head) {
        return db.sql(
                        """
                        select person, place, label from concern.to_decide where decided_with = :head
                        order by concern, place
                        """)
                .param("head", head)
                .query(Concerns::child)
                .list();
    }
}
