package org.lantern.casefile;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
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
                    row.setObject(3, key.person());
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
                            ? Folding.words(text).stream().map(w -> new Key(s.subject(), "name", w))
                            : Stream.empty();
            case Value.Phone(_, var dialled) ->
                    Stream.of(new Key(s.subject(), "phone", Folding.number(dialled)));
            case Value.Identifier(var scheme, var number) ->
                    Stream.of(
                            new Key(
                                    s.subject(),
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

    private record Key(UUID person, String kind, String key) {}
}
