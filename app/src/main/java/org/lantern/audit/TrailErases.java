package org.lantern.audit;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.lantern.database.Erases;
import org.lantern.database.Reach;
import org.lantern.kernel.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Who looked at what stays: it holds references that lead nowhere any more. That a record was
/// erased stands there too.
@Component
class TrailErases implements Erases {

    private final Clock clock;
    private final Ids ids;

    TrailErases(Clock clock, Ids ids) {
        this.clock = clock;
        this.ids = ids;
    }

    @Override
    public int floor() {
        return 25;
    }

    @Override
    public List<Rows> rows() {
        return List.of();
    }

    @Override
    public Set<String> without() {
        return Set.of("audit.act");
    }

    @Override
    public void erased(Reach reach, String right, JdbcClient db) {
        Stream.of(
                        reach.every(
                                Reach.What.CONCERN,
                                Reach.What.CASE,
                                Reach.What.PLAN,
                                Reach.What.PERSON))
                .forEach(subject ->
                        db.sql(
                                        """
                                        insert into audit.act (id, act, subject, job, at)
                                        values (:id, 'record-erased', :subject, :job, :at)
                                        """)
                                .param("id", ids.next())
                                .param("subject", subject)
                                .param("job", "erasure: " + right)
                                .param("at", clock.instant().atOffset(UTC))
                                .update());
    }
}
