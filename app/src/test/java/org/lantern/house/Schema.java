package org.lantern.house;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What stands in one schema of a migrated database, told as a document.
final class Schema {

    private static final String COLUMNS =
            """
            select a.attname as name, format_type(a.atttypid, a.atttypmod) as type, not a.attnotnull as may_be_empty,
                   coalesce((select string_agg(k.said, ', ' order by k.said) from (
                       select distinct case x.contype when 'p' then 'key' when 'u' then 'unique'
                                                      else '→ ' || replace(x.confrelid::regclass::text, '"', '') end as said
                       from pg_constraint x
                       where x.conrelid = a.attrelid and x.contype in ('p', 'u', 'f') and a.attnum = any (x.conkey)) k), '') as keys
            from pg_attribute a
            where a.attrelid = ?::regclass and a.attnum > 0 and not a.attisdropped
            order by a.attnum
            """;
    private static final String RIGHTS =
            """
            select string_agg(r.may, ', ' order by r.place) from (
                select 1 as place, 'read' as may where has_table_privilege('lantern_app', ?1::regclass, 'select')
                union all
                select 2, 'add' where has_table_privilege('lantern_app', ?1::regclass, 'insert')
                union all
                select 3, 'write over' where has_table_privilege('lantern_app', ?1::regclass, 'update')
                union all
                select 3, 'write over ' || a.attname from pg_attribute a
                where a.attrelid = ?1::regclass and a.attnum > 0
                  and not has_table_privilege('lantern_app', ?1::regclass, 'update')
                  and has_column_privilege('lantern_app', ?1::regclass, a.attnum, 'update')
                union all
                select 4, 'take out' where has_table_privilege('lantern_app', ?1::regclass, 'delete')) r
            """;
    private static final String VIEWS =
            """
            select c.relname || '(' || string_agg(a.attname, ', ' order by a.attnum) || ')'
            from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0
            where c.relkind = 'v' and c.relnamespace = ?::regnamespace
            group by c.relname order by c.relname
            """;
    private static final String FUNCTIONS =
            """
            select p.proname || '(' || pg_get_function_identity_arguments(p.oid) || ') → ' || pg_get_function_result(p.oid)
            from pg_proc p where p.pronamespace = ?::regnamespace order by p.proname
            """;

    private final JdbcClient db;
    private final String name;
    private final List<String> projections;

    /// @param projections the tables that are only worked out from others
    Schema(JdbcClient db, String name, List<String> projections) {
        this.db = db;
        this.name = name;
        this.projections = projections;
    }

    String told() {
        var tables =
                Tables.all(db)
                        .filter(table -> table.startsWith(name + "."))
                        .map(this::table)
                        .collect(joining("\n"));
        return "## `" + name + "`\n\n" + offered() + tables;
    }

    private String offered() {
        var all = Stream.concat(list(VIEWS).stream(), list(FUNCTIONS).stream());
        var offered =
                all.filter(signature ->
                                SqlMention.PUBLISHED.contains(
                                        name + "." + signature.replaceAll("\\(.*", "")))
                        .map(signature -> "- `" + name + "." + signature + "`\n")
                        .collect(joining());
        return offered.isEmpty() ? "" : "Published to the rooms above:\n\n" + offered + "\n";
    }

    private List<String> list(String sql) {
        return db.sql(sql).param(name).query(String.class).list();
    }

    private String table(String table) {
        return """
        ### %s

        %sThe application may %s.

        | Column | Type | |
        |---|---|---|
        %s
        """
                .formatted(
                        table,
                        projections.contains(table) ? "Worked out from the facts. " : "",
                        rights(table),
                        columns(table));
    }

    private String rights(String table) {
        return db.sql(RIGHTS.replace("?1", ":table"))
                .param("table", table)
                .query(String.class)
                .optional()
                .orElse("do nothing");
    }

    private String columns(String table) {
        return db
                .sql(COLUMNS)
                .param(table)
                .query((row, _) ->
                        "| %s | %s%s | %s |"
                                .formatted(
                                        row.getString("name"),
                                        row.getString("type"),
                                        row.getBoolean("may_be_empty") ? ", may be empty" : "",
                                        row.getString("keys")))
                .list()
                .stream()
                .collect(joining("\n"));
    }
}
