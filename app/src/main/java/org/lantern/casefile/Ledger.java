package org.lantern.casefile;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lantern.access.Acting;
import org.lantern.kernel.By;
import org.lantern.kernel.Ids;
import org.lantern.kernel.PersonRef;
import org.lantern.kernel.StatementRef;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Where everything that is known is written down, once. Nothing is ever changed or taken out; a
/// correction is a new statement that replaces an older one and says why.
@Service
@Transactional
public class Ledger {

    private final Statements statements;
    private final KnownBy knownBy;
    private final Clock clock;
    private final Ids ids;
    private final ApplicationEventPublisher events;

    Ledger(
            Statements statements,
            KnownBy knownBy,
            Clock clock,
            Ids ids,
            ApplicationEventPublisher events) {
        this.statements = statements;
        this.knownBy = knownBy;
        this.clock = clock;
        this.ids = ids;
        this.events = events;
    }

    /// Records what was said.
    ///
    /// @param origin the concern, the case or the form that it came with
    /// @return the references of the new statements, in the order given
    public List<StatementRef> record(List<Said> said, UUID origin, Acting acting) {
        var now = clock.instant();
        var rows =
                said.stream()
                        .map(s -> statement(s, origin, acting.by(), now, List.of(), ""))
                        .toList();
        return keep(rows, origin, acting, now);
    }

    /// Records something that takes the place of older statements: a correction, or the resolution
    /// of a disagreement.
    ///
    /// @param reason why, in the practitioner's words; never empty
    public StatementRef replace(
            List<StatementRef> older, Said said, String reason, UUID origin, Acting acting) {
        var now = clock.instant();
        return keep(
                        List.of(statement(said, origin, acting.by(), now, older, needed(reason))),
                        origin,
                        acting,
                        now)
                .getFirst();
    }

    /// Takes statements back without putting anything in their place. They stay readable in the
    /// past.
    public void withdraw(Statement older, String reason, UUID origin, Acting acting) {
        var now = clock.instant();
        var by = acting.by();
        keep(
                List.of(
                        new Statement(
                                new StatementRef(ids.next()),
                                older.subject(),
                                older.concept(),
                                older.conceptVersion(),
                                Optional.empty(),
                                older.sensitivity(),
                                SourceKind.WORKED_OUT,
                                "",
                                Optional.ofNullable(by.agency()),
                                Optional.ofNullable(by.practitioner()),
                                now,
                                Optional.empty(),
                                Optional.of(origin),
                                List.of(older.ref()),
                                needed(reason))),
                origin,
                acting,
                now);
    }

    /// What came with one record, as far as its classes are opened to this reader. The room whose
    /// record it is has checked that they may see the record itself, and leaves the trail.
    public List<Statement> cameWith(UUID origin, Acting.Practitioner acting) {
        return statements.ofOrigin(origin, acting, clock.instant());
    }

    /// All that was ever said of a person and of those one with them, oldest first, as far as the
    /// records that it came with admit this reader and its classes are opened to them. The room
    /// that asks has checked that they may see the person's record, and leaves the trail.
    ///
    /// @param kinds how the ids of the concepts begin, up to their first dot, such as `indicator`
    public List<Statement> ofPerson(
            PersonRef person, Collection<String> kinds, Acting.Practitioner acting) {
        return statements.ofPerson(person, String.join(",", kinds), acting, clock.instant());
    }

    private List<StatementRef> keep(List<Statement> rows, UUID origin, Acting acting, Instant now) {
        statements.add(rows);
        knownBy.note(rows);
        rows.stream()
                .map(Statement::subject)
                .distinct()
                .forEach(s ->
                        events.publishEvent(new StatementsRecorded(s, origin, acting.by(), now)));
        return rows.stream().map(Statement::ref).toList();
    }

    private Statement statement(
            Said said,
            UUID origin,
            By by,
            Instant now,
            List<StatementRef> replaces,
            String reason) {
        return new Statement(
                new StatementRef(ids.next()),
                said.subject(),
                said.concept().id(),
                said.concept().version(),
                Optional.of(said.answer()),
                said.concept().sensitivity(),
                said.source(),
                said.saidBy(),
                Optional.ofNullable(by.agency()),
                Optional.ofNullable(by.practitioner()),
                now,
                said.observed(),
                Optional.of(origin),
                replaces,
                reason);
    }

    private static String needed(String reason) {
        if (reason.isBlank()) throw new IllegalArgumentException("A correction says why");
        return reason;
    }
}
