package org.lantern.protection;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lantern.kernel.PersonRef;
import org.lantern.vocabulary.Playbook;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Of which children something was said that turned a plan, and whether it was said before, within
/// a few minutes of the same time, as rows.
final class ToldRows {

    private static final String ALREADY =
            """
            from protection.happened h
            where h.plan = :plan and h.event = :event
              and h.at between :at::timestamptz - interval '10 minutes' and :at::timestamptz + interval '10 minutes'
            """;

    private final JdbcClient db;

    ToldRows(JdbcClient db) {
        this.db = db;
    }

    /// It was of these of the children, and not of all.
    void add(UUID happening, Collection<PersonRef> children) {
        for (var child : children)
            db.sql("insert into protection.happened_to (happened, child) values (:ref, :child)")
                    .param("ref", happening)
                    .param("child", child.value())
                    .update();
    }

    /// Whether somebody has said so already, of whomever.
    boolean is(PlanRef plan, Playbook.Event event, Instant at) {
        return asked("select exists (select " + ALREADY + ")", plan, event, at)
                .query(Boolean.class)
                .single();
    }

    /// Of which of the children who are on it now somebody has said so already.
    Set<PersonRef> of(PlanRef plan, Playbook.Event event, Instant at) {
        return asked(
                        """
                        select c.child from protection.whom c
                        where c.plan = :plan and exists (
                            select %s and (exists (select from protection.happened_to t
                                                   where t.happened = h.ref and t.child = c.child)
                                           or not exists (select from protection.happened_to t where t.happened = h.ref)))
                        """
                                .formatted(ALREADY),
                        plan,
                        event,
                        at)
                .query(UUID.class)
                .list()
                .stream()
                .map(PersonRef::new)
                .collect(Collectors.toSet());
    }

    private JdbcClient.StatementSpec asked(
            String sql, PlanRef plan, Playbook.Event event, Instant at) {
        return db.sql(sql)
                .param("plan", plan.value())
                .param("event", event.name())
                .param("at", at.atOffset(UTC));
    }
}
