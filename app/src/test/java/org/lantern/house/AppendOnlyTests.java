package org.lantern.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Nothing that was recorded is changed or taken out, whatever the application tries: statements,
/// facts and the trail are only ever added, and the database itself sees to it.
@WholeHouse
class AppendOnlyTests {

    @Autowired JdbcClient db;

    @Test
    void noRecordIsEverWrittenOverOrTakenOut() {
        var records =
                Tables.all(db)
                        .filter(table -> !changeable().contains(table))
                        .collect(Collectors.toSet());
        assertThat(records)
                .hasSizeGreaterThan(50)
                .contains(
                        "casefile.statement",
                        "casefile.contributor",
                        "concern.decision",
                        "screening.sheet",
                        "audit.act");
        for (var table : records) {
            isRefused("update " + table + " set " + column(table) + " = default");
            isRefused("delete from " + table);
            isRefused("truncate " + table);
        }
    }

    private Set<String> changeable() {
        return Tables.changeable(db).collect(Collectors.toSet());
    }

    private void isRefused(String tampering) {
        assertThatThrownBy(() -> db.sql(tampering).update())
                .as(tampering)
                .hasStackTraceContaining("permission denied");
    }

    private String column(String table) {
        return db.sql(
                        """
                        select quote_ident(attname) from pg_attribute
                        where attrelid = ?::regclass and attnum = 1
                        """)
                .param(table)
                .query(String.class)
                .single();
    }
}
