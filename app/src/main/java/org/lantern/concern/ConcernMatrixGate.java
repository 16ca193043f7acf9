package org.lantern.concern;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.lantern.access.Acting;
import org.lantern.access.Agencies;
import org.lantern.access.Agency;
import org.lantern.area.Areas;
import org.lantern.casefile.Ledger;
import org.lantern.casefile.Observed;
import org.lantern.casefile.SourceKind;
import org.lantern.casefile.Statement;
import org.lantern.kernel.AgencyRef;
import org.lantern.screening.MatrixGate;
import org.lantern.screening.Noticed;
import org.lantern.screening.Reach;
import org.lantern.screening.Setting;
import org.lantern.screening.Subject;
import org.lantern.vocabulary.Answer;
import org.lantern.vocabulary.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Who may see a concern may open the matrix of each child on it; who follows one that their agency
/// raised meets their agency's own words there. Observer, agency, day and place come from the
/// concern.
@Component
class ConcernMatrixGate implements MatrixGate {

    private final JdbcClient db;
    private final Ledger ledger;
    private final Agencies agencies;
    private final Areas areas;

    ConcernMatrixGate(JdbcClient db, Ledger ledger, Agencies agencies, Areas areas) {
        this.db = db;
        this.ledger = ledger;
        this.agencies = agencies;
        this.areas = areas;
    }

    @Override
    public Optional<Admission> admit(Subject subject, Acting.Practitioner acting) {
        return find(subject, acting).map(way -> admission(way, subject, acting));
    }

    private Admission admission(Way way, Subject subject, Acting.Practitioner acting) {
        var said =
                told(subject, way, acting).stream()
                        .filter(s -> way.whole() || s.agency().equals(Optional.of(acting.agency())))
                        .toList();
        var raisedBy = way.agency().map(agencies::find);
        var own = raisedBy.filter(a -> a.ref().equals(acting.agency())).isPresent();
        return new Admission(
                way.whole() ? Reach.THIS_RECORD : Reach.OWN_WORDS,
                new Noticed(
                        way.label(),
                        (way.whole() ? "/concerns/" : "/concerns/mine/") + subject.record(),
                        observer(way, raisedBy),
                        own && way.raised() ? SourceKind.SEEN : way.source(),
                        way.raised()
                                ? raisedBy.map(Agency::kind).map(Setting::of).orElse(Setting.PUBLIC)
                                : toldFrom(said),
                        observed(way, said),
                        areas.area(way.area()).nameIn(Locale.ENGLISH),
                        said));
    }

    /// What was told of the child, also in those that are decided with it, as far as they see them.
    private List<Statement> told(Subject subject, Way way, Acting.Practitioner acting) {
        var records = new ArrayList<UUID>(List.of(subject.record()));
        if (way.whole()) records.addAll(joined(subject.record(), acting));
        var about = new HashSet<UUID>(records);
        about.addAll(way.oneWith());
        return records.stream()
                .flatMap(record -> ledger.cameWith(record, acting).stream())
                .filter(s -> about.contains(s.subject()))
                .sorted(Comparator.comparing(Statement::recordedAt))
                .toList();
    }

    private List<UUID> joined(UUID record, Acting.Practitioner acting) {
        return db.sql(
                        """
                        select j.concern from concern.live_join j
                        join concern.visible v on v.concern = j.concern and v.practitioner = :me
                        where j."into" = :record order by j.concern
                        """)
                .param("record", record)
                .param("me", acting.ref().value())
                .query(UUID.class)
                .list();
    }

    private static String observer(Way way, Optional<Agency> raisedBy) {
        return way.raised()
                ? raisedBy.map(Agency::name).orElse("")
                : Telling.saidBy(way.referrer());
    }

    /// Where whoever told us works, as they say.
    private static String toldFrom(List<Statement> said) {
        return said.stream()
                .filter(s -> s.concept().equals("referrer.agency-kind"))
                .flatMap(s -> s.answer().stream())
                .filter(Answer.Known.class::isInstance)
                .map(answer -> ((Answer.Known) answer).value())
                .filter(Value.Code.class::isInstance)
                .map(value -> ((Value.Code) value).code())
                .findFirst()
                .orElse(Setting.PUBLIC);
    }

    private static Optional<Observed> observed(Way way, List<Statement> said) {
        return said.stream()
                .flatMap(s -> s.observed().stream())
                .findFirst()
                .or(() -> Optional.of(Observed.at(way.received().toInstant())));
    }

    private Optional<Way> find(Subject subject, Acting.Practitioner acting) {
        return db.sql(
                        """
                        select c.channel, c.referrer, c.agency, c.received_at, child.label, sees.whole,
                               array(select o.person from casefile.one_with(child.person) o) as one_with,
                               case when sees.whole then a.area else first.area end as area
                        from concern.concern c
                        join concern.answering a on a.concern = c.ref
                        cross join lateral (select exists (
                            select from concern.visible v
                            where v.concern = c.ref and v.practitioner = :me) as whole) sees
                        cross join lateral (
                            select r.area from concern.routing r where r.concern = c.ref
                            order by r.routed_at, r.ref limit 1) first
                        join concern.child child on child.concern = c.ref
                        where c.ref = :record
                          and child.person in (select o.person from casefile.one_with(:person) o)
                          and (sees.whole or (exists (select from concern.followed f where f.concern = c.ref and f.practitioner = :me)
                                              and not exists (select from concern.found_child n where n.person = child.person)))
                        order by child.person <> :person, child.place limit 1
                        """)
                .param("record", subject.record())
                .param("person", subject.person().value())
                .param("me", acting.ref().value())
                .query(ConcernMatrixGate::way)
                .optional();
    }

    private static Way way(ResultSet row, int number) throws SQLException {
        return new Way(
                Channel.valueOf(row.getString("channel")),
                ReferrerKind.valueOf(row.getString("referrer")),
                Optional.ofNullable(row.getObject("agency", UUID.class)).map(AgencyRef::new),
                row.getObject("received_at", OffsetDateTime.class),
                row.getString("area"),
                Set.of((UUID[]) row.getArray("one_with").getArray()),
                row.getString("label"),
                row.getBoolean("whole"));
    }

    /// One child of one concern, as far as this reader may see it.
    ///
    /// @param agency that raised it, or that took the call
    /// @param oneWith the child, under every name that is one with them
    private record Way(
            Channel channel,
            ReferrerKind referrer,
            Optional<AgencyRef> agency,
            OffsetDateTime received,
            String area,
            Set<UUID> oneWith,
            String label,
            boolean whole) {

        /// Raised by a practitioner who noticed it themselves.
        boolean raised() {
            return channel == Channel.PRACTITIONER;
        }

        SourceKind source() {
            return referrer == ReferrerKind.CHILD ? SourceKind.TOLD_BY_CHILD : SourceKind.CALLER;
        }
    }
}
