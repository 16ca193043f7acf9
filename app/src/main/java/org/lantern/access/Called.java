package org.lantern.access;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What each row of one table is called. A name is never changed, since nobody has the right to, so
/// each is read once: every page says who and from where.
final class Called {

    private final Map<UUID, String> known = new ConcurrentHashMap<>();
    private final JdbcClient db;
    private final String names;

    /// @param names the statement that finds `ref` and `name` of `:refs`
    Called(JdbcClient db, String names) {
        this.db = db;
        this.names = names;
    }

    /// Of those that there are; one query at most, however many.
    <R> Map<R, String> of(Collection<UUID> refs, Function<UUID, R> ref) {
        var unknown = refs.stream().filter(one -> !known.containsKey(one)).toArray(UUID[]::new);
        if (unknown.length > 0)
            db.sql(names)
                    .param("refs", unknown)
                    .query((row, _) ->
                            Map.entry(AgencyRows.uuid(row, "ref"), AgencyRows.text(row, "name")))
                    .list()
                    .forEach(one -> known.put(one.getKey(), one.getValue()));
        return refs.stream().distinct().filter(known::containsKey).collect(toMap(ref, known::get));
    }
}
