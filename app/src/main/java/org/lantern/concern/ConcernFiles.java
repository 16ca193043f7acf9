package org.lantern.concern;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.lantern.access.Acting;
import org.lantern.casefile.Ledger;
import org.lantern.kernel.ConcernRef;
import org.lantern.kernel.PractitionerRef;
import org.lantern.kernel.ShortCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Gathers all that was said and done about a concern.
@Repository
class ConcernFiles {

    private final JdbcClient db;
    private final Concerns concerns;
    private final DecidedTogether together;
    private final Ledger ledger;
    private final MayContact mayContact;

    ConcernFiles(
            JdbcClient db,
            Concerns concerns,
            DecidedTogether together,
            Ledger ledger,
            MayContact mayContact) {
        this.db = db;
        this.concerns = concerns;
        this.together = together;
        this.ledger = ledger;
        this.mayContact = mayContact;
    }

    Optional<ConcernFile> find(ConcernRef ref, Acting.Practitioner acting) {
        return concerns.find(ref, acting).map(concern -> file(concern, acting));
    }

    Optional<Concern> worked(ConcernRef ref, Acting.Practitioner acting) {
        return concerns.worked(ref, acting);
    }

    private ConcernFile file(Concern concern, Acting.Practitioner acting) {
        var ref = concern.ref();
        return new ConcernFile(
                concern,
                host(ref),
                is("elsewhere", ref),
                concerns.hostNamed(ref),
                mayContact.of(ref, acting),
                ledger.cameWith(ref.value(), acting),
                one("select urgent from concern.urgent where concern = :concern", ref),
                flightSigns(ref),
                look(ref),
                holder(ref),
                happenings(concern, acting),
                together.with(ref, acting),
                together.into(ref, acting),
                together.standsAlone(ref),
                together.toDecide(ref, look(ref)),
                offers(ref),
                is("referrer_checked", ref),
                toTell(ref),
                faults(ref),
                concerns.worked(ref, acting).isPresent(),
                concerns.decides(ref, acting).isPresent(),
                concerns.managed(concern, acting),
                concerns.waits(ref),
                one(
                        "select exists (select from casefile.restriction where record = :concern)",
                        ref));
    }

    /// It stays what it was when another area accepts the concern: who answers is another fact.
    private Optional<String> host(ConcernRef ref) {
        return about(
                        "select area_said from concern.concern where ref = :concern and routed_by = 'PLACE'"
                                + " and not exists (select from concern.elsewhere e where e.concern = ref)",
                        ref)
                .query(String.class)
                .optional();
    }

    List<String> flightSigns(ConcernRef ref) {
        return about("select sign from concern.flight_sign where concern = :concern", ref)
                .query(String.class)
                .list();
    }

    /// Whether something is still to decide on it.
    boolean waits(ConcernRef ref) {
        return concerns.waits(ref);
    }

    int look(ConcernRef ref) {
        return about(
                        "select coalesce(max(look), 1) from concern.look where concern = :concern",
                        ref)
                .query(Integer.class)
                .single();
    }

    Optional<ConcernFile.Held> holder(ConcernRef ref) {
        return about("select holder, since from concern.held where concern = :concern", ref)
                .query((row, n) -> new ConcernFile.Held(who(row, "holder"), at(row, "since")))
                .optional();
    }

    /// How many colleagues have a name that was given in it, and who of them is another person, is
    /// for whoever answers as a manager.
    private List<ConcernFile.Happening> happenings(Concern concern, Acting.Practitioner acting) {
        return about(
                        "select * from concern.happened where concern = :concern"
                                + " and (what not in ('namesakes', 'another-person') or :manages) order by at",
                        concern.ref())
                .param("manages", concerns.managed(concern, acting))
                .query((row, n) ->
                        new ConcernFile.Happening(
                                at(row, "at"),
                                row.getString("what"),
                                Optional.ofNullable(row.getObject("who", UUID.class))
                                        .map(PractitionerRef::new),
                                row.getString("words"),
                                Optional.ofNullable(row.getString("detail"))))
                .list();
    }

    private List<ConcernFile.Offer> offers(ConcernRef ref) {
        return about("select * from concern.open_offer where concern = :concern order by ref", ref)
                .query((row, n) ->
                        new ConcernFile.Offer(
                                row.getObject("ref", UUID.class),
                                row.getString("area"),
                                row.getString("reason"),
                                who(row, "offered_by"),
                                at(row, "offered_at")))
                .list();
    }

    private List<ConcernFile.ToTell> toTell(ConcernRef ref) {
        return about(
                        """
                        select t.concern, c.code, string_agg(distinct t.kind, ' ') as kinds
                        from concern.to_tell t join concern.concern c on c.ref = t.concern
                        where :concern in (t.concern, t.decided_with)
                        group by t.concern, c.code order by c.code
                        """,
                        ref)
                .query((row, n) ->
                        new ConcernFile.ToTell(
                                new ConcernRef(row.getObject("concern", UUID.class)),
                                new ShortCode(row.getString("code")),
                                Stream.of(row.getString("kinds").split(" "))
                                        .map(DecisionKind::valueOf)
                                        .sorted()
                                        .toList()))
                .list();
    }

    private List<Instant> faults(ConcernRef ref) {
        return about(
                        """
                        select f.at from concern.fault f where f.concern = :concern
                        and not exists (select from concern.mended m where m.fault = f.ref) order by f.at
                        """,
                        ref)
                .query((row, n) -> at(row, "at"))
                .list();
    }

    /// Whether it is among those of a view.
    private boolean is(String view, ConcernRef ref) {
        return one(
                "select exists (select from concern." + view + " where concern = :concern)", ref);
    }

    private boolean one(String sql, ConcernRef ref) {
        return about(sql, ref).query(Boolean.class).single();
    }

    private JdbcClient.StatementSpec about(String sql, ConcernRef ref) {
        return db.sql(sql).param("concern", ref.value());
    }

    private static PractitionerRef who(ResultSet row, String column) throws SQLException {
        return new PractitionerRef(row.getObject(column, UUID.class));
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
