package org.lantern.casefile;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.lantern.database.Projection;
import org.lantern.vocabulary.Answer;
import org.lantern.vocabulary.Sensitivity;
import org.lantern.vocabulary.Value;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/// The words, numbers and registrations by which somebody may be found again, out of all that was
/// ever said of them.
@Repository
class KnownBy implements Projection {

    private static final int AT_ONCE = 1000;

    private final JdbcTemplate rows;

    KnownBy(JdbcTemplate rows) {
        this.rows = rows;
    }

    /// Who told us, and what only some may know, is nothing to be found by.
    void note(List<Statement> statements) {
        var keys =
                statements.stream()
                        .filter(s -> s.sensitivity() == Sensitivity.ORDINARY)
                        .flatMap(KnownBy::keys)
                        .toList();
        if (keys.isEmpty()) return;
        noteOfPeople(keys);
        noteOfRecords(
                keys.stream()
                        .filter(key -> !key.kind().equals("name"))
                        .filter(key -> key.said().origin().isPresent())
                        .toList());
    }

    private void noteOfPeople(List<Key> keys) {
        rows.batchUpdate(
                """
                insert into casefile.known_by (person, kind, key)
                select who.person, ?, ?
                from (select p.ref as who, p.ref as person from casefile.person p
                      union all
                      select i.ref, i.person from casefile.item i where i.person is not null) who
                where who.who = ?
                on conflict do nothing
                """,
                keys,
                100,
                (row, key) -> {
                    row.setString(1, key.kind());
                    row.setString(2, key.key());
                    row.setObject(3, key.said().subject());
                });
    }

    /// What is said of no child is found by the record that it came with.
    private void noteOfRecords(List<Key> keys) {
        rows.batchUpdate(
                """
                insert into casefile.known_by (record, kind, key)
                select ?, ?, ?
                where not exists (select from casefile.person p where p.ref = ? and p.kind <> 'adult')
                  and not exists (select from casefile.item i where i.ref = ? and i.person is not null)
                on conflict do nothing
                """,
                keys,
                100,
                (row, key) -> {
                    row.setObject(1, key.said().origin().orElseThrow());
                    row.setString(2, key.kind());
                    row.setString(3, key.key());
                    row.setObject(4, key.said().subject());
                    row.setObject(5, key.said().subject());
                });
    }

    @Override
    public String name() {
        return "casefile.known_by";
    }

    @Override
    public int rebuild() {
        rows.update("delete from casefile.known_by");
        var some = new ArrayList<Statement>(AT_ONCE);
        rows.query(
                this::everyStatement,
                row -> {
                    some.add(StatementRow.read(row, row.getRow()));
                    if (some.size() == AT_ONCE) noteAll(some);
                });
        noteAll(some);
        return Objects.requireNonNull(
                rows.queryForObject("select count(*) from casefile.known_by", Integer.class));
    }

    /// Read a few at a time: the ledger may be larger than memory.
    private PreparedStatement everyStatement(Connection connection) throws SQLException {
        var all =
                connection.prepareStatement(
                        """
                        select s.*, s.answer::text as said, s.recorded_by as recorder from casefile.statement s
                        where s.sensitivity = 'ORDINARY' and s.answer is not null
                        """);
        all.setFetchSize(AT_ONCE);
        return all;
    }

    private void noteAll(List<Statement> some) {
        note(some);
        some.clear();
    }

    private static Stream<Key> keys(Statement s) {
        if (!(s.answer().orElse(new Answer.Unknown()) instanceof Answer.Known(var value)))
            return Stream.empty();
        return switch (value) {
            case Value.Text(var text) ->
                    s.concept().endsWith(".name")
                            ? Folding.words(text).stream().map(w -> new Key(s, "name", w))
                            : Stream.empty();
            case Value.Phone(_, var dialled) ->
                    Stream.of(new Key(s, "phone", Folding.number(dialled)));
            case Value.Identifier(var scheme, var number) ->
                    Stream.of(
                            new Key(
                                    s,
                                    scheme.equals("vehicle") ? "vehicle" : "number",
                                    Folding.number(number)));
            case Value.Code _,
                    Value.Codes _,
                    Value.When _,
                    Value.Number _,
                    Value.Person _,
                    Value.Mark _ ->
                    Stream.empty();
        };
    }

    private record Key(Statement said, String kind, String key) {}
}
