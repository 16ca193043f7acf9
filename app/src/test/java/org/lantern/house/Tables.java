package org.lantern.house;

import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The tables of the house, and which of them the application may change.
final class Tables {

    /// They change as people work, and tell nothing of a child that is not said elsewhere: drafts
    /// and kept words, passwords, sessions, where devices are reached, a key that stood plain, and
    /// the log of what must still be followed.
    static final Set<String> NO_RECORD =
            Set.of(
                    "form.draft",
                    "access.sealed_words",
                    "access.password",
                    "notification.subscription",
                    "notification.push_key",
                    "public.session",
                    "public.session_attributes",
                    "public.event_publication");

    private static final String ALL =
            """
            select n.nspname || '.' || c.relname
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind = 'r' and n.nspname <> 'information_schema' and n.nspname not like 'pg_%'
              and c.relname not like 'flyway%'
            """;

    private Tables() {}

    static Stream<String> all(JdbcClient db) {
        return db.sql(ALL + " order by 1").query(String.class).list().stream();
    }

    /// Those in which it may write over a row or take one out.
    static Stream<String> changeable(JdbcClient db) {
        return db
                .sql(
                        ALL
                                + """
                                and (has_any_column_privilege('lantern_app', c.oid, 'update')
                                     or has_table_privilege('lantern_app', c.oid, 'delete, truncate'))
                                order by 1
                                """)
                .query(String.class)
                .list()
                .stream();
    }
}
