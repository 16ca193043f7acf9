package org.lantern;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/// All that stands in a database, wherever it stands.
public record Everywhere(JdbcClient db) {

    /// The columns in which a word or a reference stands, in whatever case, in letters or bytes.
    public Set<String> places(String word) {
        var found = new TreeSet<String>();
        var columns =
                db.sql(
                                """
                                select c.table_schema || '.' || c.table_name as table, c.column_name as column
                                from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
                                where t.table_type = 'BASE TABLE' and c.table_schema not in ('pg_catalog', 'information_schema')
                                  and c.data_type in ('text', 'character varying', 'character', 'bytea', 'json', 'jsonb', 'uuid', 'ARRAY')
                                  and c.table_name not like 'flyway%'
                                """)
                        .query()
                        .listOfRows();
        for (var at : columns) {
            var column = "\"" + at.get("column") + "\"";
            var bytes = " or position(encode(convert_to(:word, 'UTF8'), 'hex') in %s::text) > 0";
            var sql =
                    "select exists (select from "
                            + at.get("table")
                            + " where position(lower(:word) in lower("
                            + column
                            + "::text)) > 0"
                            + bytes.formatted(column)
                            + ")";
            if (db.sql(sql).param("word", word).query(Boolean.class).single())
                found.add(at.get("table") + "." + at.get("column"));
        }
        return found;
    }

    /// Every row of every table, as text; sessions come and go.
    public Map<String, Set<String>> rows() {
        var all = new HashMap<String, Set<String>>();
        for (var table : tables())
            all.put(
                    table,
                    db
                            .sql("select t::text from " + table + " t")
                            .query(String.class)
                            .list()
                            .stream()
                            .collect(Collectors.toSet()));
        return all;
    }

    private List<String> tables() {
        return db.sql(
                        """
                        select table_schema || '.' || table_name from information_schema.tables
                        where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')
                          and table_name not like 'flyway%' and table_name not like 'session%'
                        """)
                .query(String.class)
                .list();
    }

    /// Those that came since, of the tables where any did.
    public Map<String, Set<String>> newRows(Map<String, Set<String>> before) {
        var now = rows();
        now.forEach((table, rows) -> rows.removeAll(before.get(table)));
        now.values().removeIf(Set::isEmpty);
        return now;
    }

    /// Those that went since.
    public List<String> goneRows(Map<String, Set<String>> before) {
        var now = rows();
        return before.entrySet().stream()
                .flatMap(table ->
                        table.getValue().stream()
                                .filter(row -> !now.get(table.getKey()).contains(row)))
                .toList();
    }
}
