package org.lantern.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.LongStream;

/// First hours that run at once, each a copy of one of the demo world on which nobody does anything
/// more: their desks are those of all areas in turn, and what is late on them rings.
final class LoadHours {

    /// The first ring of each falls due one after another; its others when they would have.
    private static final String COPY =
            """
            create temporary table model as
            select p.* from protection.plan p join notification.ring r on r.subject = p.ref
            where exists (select from protection.open_step s where s.plan = p.ref)
            group by p.ref order by count(*) desc, p.ref limit 1;

            create temporary table sounds as
            select r.occasion, r.chain, r.from_at - m.started_at as after from notification.ring r join model m on m.ref = r.subject;

            create temporary table desk as
            select row_number() over (order by a.area) - 1 as place, a.area, a.team
            from (select distinct on (f.area) f.area, f.team from access.answers_for f
                  where exists (select from access.team_member m where m.team = f.team) order by f.area, f.team) a;

            create temporary table copy as
            select c.code, c.n, gen_random_uuid() as ref, gen_random_uuid() as child, d.area, d.team,
                   ?::timestamptz + make_interval(secs => ?::float8 * c.n / ?) - (select min(after) from sounds) as started
            from unnest(?::text[]) with ordinality as c(code, n)
            join desk d on d.place = c.n % (select count(*) from desk);

            insert into casefile.person (ref, kind, introduced_at) select child, 'child', now() from copy;
            insert into protection.plan (ref, origin, code, area, team, reached_at, started_at, why, recorded_at)
            select ref, ref, code, area, team, started, started, 'somebody-answered', started from copy;
            insert into protection.plan_child (plan, child, label, at) select ref, child, 'Child ' || n, started from copy;

            create temporary table doing as
            select gen_random_uuid() as ref, c.ref as plan, c.child, c.started, s.playbook, s.version, s.code, s.child is not null as of_child,
                   s.counted_from - m.started_at as from_after, s.due_at - m.started_at as due_after, s.escalates_at - m.started_at as escalates_after
            from copy c, model m join protection.open_step s on s.plan = m.ref;
            insert into protection.action (ref, cause, playbook, version, code, child, counted_from, due_at, escalates_at)
            select ref, plan, playbook, version, code, case when of_child then child end, started + from_after, started + due_after,
                   started + escalates_after
            from doing on conflict do nothing;
            insert into protection.asked (plan, action, at)
            select d.plan, d.ref, d.started from doing d join protection.action a on a.ref = d.ref;

            insert into notification.ring (ref, cause, subject, occasion, link, team, chain, from_at, drill, recorded_at)
            select gen_random_uuid(), gen_random_uuid(), c.ref, s.occasion, '/plans/' || c.ref, c.team, s.chain, c.started + s.after, false, now()
            from copy c, sounds s;
            insert into notification.due (ring, round, step, at)
            select n.ring, n.round, n.step, n.at from notification.next_due n join notification.ring r on r.ref = n.ring
            where r.subject in (select ref from copy);
            drop table model, sounds, desk, copy, doing;
            """;

    private LoadHours() {}

    /// So many, the first of which rings after a while, and the last after that time.
    ///
    /// @return when the first does
    static Instant into(Connection db, int hours, Duration first, Duration over)
            throws SQLException {
        var begins = Instant.now().plus(first);
        long before = there(db);
        var codes =
                LongStream.range(before, before + hours)
                        .mapToObj(i -> Codes.of((3L << 33) + i))
                        .toArray();
        db.setAutoCommit(false);
        for (var sql : COPY.split(";"))
            if (!sql.isBlank())
                try (var statement = db.prepareStatement(sql)) {
                    if (sql.contains("?")) {
                        statement.setObject(1, begins.atOffset(ZoneOffset.UTC));
                        statement.setDouble(2, over.toMillis() / 1000.0);
                        statement.setInt(3, hours);
                        statement.setArray(4, db.createArrayOf("text", codes));
                    }
                    statement.execute();
                }
        db.commit();
        db.setAutoCommit(true);
        return begins;
    }

    private static long there(Connection db) throws SQLException {
        try (var statement = db.createStatement()) {
            var count = statement.executeQuery("select count(*) from protection.plan");
            count.next();
            return count.getLong(1);
        }
    }
}
