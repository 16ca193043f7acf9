package org.lantern.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lantern.database.Reads;
import org.lantern.kernel.AgencyRef;
import org.lantern.kernel.By;
import org.lantern.kernel.Ids;
import org.lantern.kernel.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Through whom an agency rings an interpreter. Its people alone are shown its lines: whoever has
/// the code rings at its cost.
@Service
@Transactional
public class InterpreterLines {

    private final JdbcClient db;
    private final SetUp setUp;
    private final Ids ids;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    InterpreterLines(
            JdbcClient db, SetUp setUp, Ids ids, Clock clock, ApplicationEventPublisher events) {
        this.db = db;
        this.setUp = setUp;
        this.ids = ids;
        this.clock = clock;
        this.events = events;
    }

    /// Those of their own agency.
    @Reads
    public List<InterpreterLine> of(Acting.Practitioner acting) {
        return of(acting.agency());
    }

    /// Those of an agency that is theirs to set up.
    public List<InterpreterLine> toSetUp(AgencyRef agency, Acting.Practitioner acting) {
        setUp.mustAnswerFor(agency, acting);
        return of(agency);
    }

    public void add(AgencyRef agency, InterpreterLine.New line, Acting.Practitioner acting) {
        setUp.mustAnswerFor(agency, acting);
        add(agency, line, acting.by());
    }

    void add(AgencyRef agency, InterpreterLine.New line, By by) {
        var now = clock.instant();
        db.sql(
                        """
                        insert into access.interpreter_line
                            (ref, agency, name, number, customer_code, words, source, checked, said_by, said_at)
                        values (:ref, :agency, :name, :number, :code, :words, :source, :checked, :by, :at)
                        """)
                .param("ref", ids.next())
                .param("agency", agency.value())
                .param("name", line.name())
                .param("number", line.number().number())
                .param("code", line.customerCode())
                .param("words", line.words())
                .param("source", line.number().source())
                .param("checked", line.number().checked())
                .param("by", AccountRows.giver(by))
                .param("at", Timestamp.from(now))
                .update();
        events.publishEvent(new AccountActed("interpreter-line-added", agency.value(), by, now));
    }

    /// It is rung no more.
    public void end(AgencyRef agency, UUID line, Acting.Practitioner acting) {
        if (toSetUp(agency, acting).stream().noneMatch(one -> one.ref().equals(line)))
            throw new Refused.Missing();
        var now = clock.instant();
        db.sql(
                        """
                        insert into access.interpreter_line_ended (line, ended_by, ended_at)
                        values (?, ?, ?) on conflict do nothing
                        """)
                .params(line, acting.ref().value(), Timestamp.from(now))
                .update();
        events.publishEvent(
                new AccountActed("interpreter-line-ended", agency.value(), acting.by(), now));
    }

    private List<InterpreterLine> of(AgencyRef agency) {
        return db.sql(
                        """
                        select l.* from access.interpreter_line l
                        where l.agency = ?
                          and not exists (select from access.interpreter_line_ended e where e.line = l.ref)
                        order by l.said_at, l.ref
                        """)
                .param(agency.value())
                .query(InterpreterLines::line)
                .list();
    }

    private static InterpreterLine line(ResultSet row, int number) throws SQLException {
        return new InterpreterLine(
                AgencyRows.uuid(row, "ref"),
                AgencyRows.text(row, "name"),
                new CheckedNumber(
                        AgencyRows.text(row, "number"),
                        AgencyRows.text(row, "source"),
                        row.getObject("checked", LocalDate.class)),
                AgencyRows.text(row, "customer_code"),
                AgencyRows.text(row, "words"));
    }
}
