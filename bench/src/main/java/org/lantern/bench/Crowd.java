package org.lantern.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Areas beside those of the demo world, each with a school, and with a duty desk that is never
/// closed: so many people work at it, and one of them at a time is on call.
record Crowd(List<Area> areas, int desks) {

    private static final String PEOPLE =
            """
            create temporary table place as select * from unnest(?::text[]) as p(code);
            """;

    /// References are made of words, so that whoever is there already is not added again.
    private static final String MOVE_IN =
            """
            insert into access.agency (ref, name, kind, area)
            select md5('care ' || code)::uuid, 'Children''s services ' || code, 'SOCIAL_CARE', code from place
            union all select md5('school ' || code)::uuid, 'School ' || code, 'SCHOOL', code from place
            on conflict do nothing;
            insert into access.team (ref, agency, name, is_desk)
            select md5('desk ' || code)::uuid, md5('care ' || code)::uuid, 'Duty desk ' || code, true from place
            on conflict do nothing;
            insert into access.area_given (id, team, area, given_at)
            select md5('answers ' || code)::uuid, md5('desk ' || code)::uuid, code, now() - interval '2 days' from place
            on conflict do nothing;
            create temporary table person as
            select code, n, md5('worker ' || code || n)::uuid as ref, format('worker-%1$s.%2$s@bench.example', n, lower(code)) as email,
                   md5('care ' || code)::uuid as agency
            from place, generate_series(0, %1$d) n
            union all
            select code, -1, md5('teacher ' || code)::uuid, format('teacher.%1$s@bench.example', lower(code)), md5('school ' || code)::uuid
            from place;
            insert into access.practitioner (ref, name, email, agency, added_at)
            select ref, initcap(split_part(email, '@', 1)), email, agency, now() - interval '2 days' from person
            on conflict do nothing;
            insert into access.role_given (id, practitioner, role, given_at)
            select md5('role ' || ref)::uuid, ref, case n when 0 then 'MANAGER' else 'DUTY_WORKER' end, now() - interval '2 days'
            from person where n >= 0
            on conflict do nothing;
            insert into access.membership (id, practitioner, team, given_at)
            select md5('member ' || ref)::uuid, ref, md5('desk ' || code)::uuid, now() - interval '2 days' from person where n >= 0
            on conflict do nothing;
            insert into access.rota_turn (id, team, rank, practitioner, weekdays, opens, closes, first_day, said_at)
            select md5('turn ' || ref || hours.opens)::uuid, md5('desk ' || code)::uuid, case n when 0 then 'MANAGER' else 'ON_CALL' end, ref,
                   '{1,2,3,4,5,6,7}', hours.opens, hours.closes, current_date - 2, now() - interval '2 days'
            from person, (values (time '08:00', time '20:00'), (time '20:00', time '08:00')) as hours(opens, closes) where n in (0, 1)
            on conflict do nothing;
            """;

    /// As copies of one session: to check a thousand passwords would take longer than all else.
    private static final String SIGN_IN =
            """
            with model as (select * from session where principal_name = (select ref::text from access.practitioner where email = '%1$s')
                           order by creation_time desc limit 1),
            who as (select ref, md5('session ' || ref)::uuid::text as id from person),
            made as (insert into session (primary_id, session_id, creation_time, last_access_time, max_inactive_interval, expiry_time, principal_name)
                     select who.id, who.id, m.creation_time, m.last_access_time, m.max_inactive_interval, m.expiry_time, who.ref::text
                     from model m, who
                     on conflict (primary_id) do update set last_access_time = excluded.last_access_time, expiry_time = excluded.expiry_time)
            insert into session_attributes (session_primary_id, attribute_name, attribute_bytes)
            select who.id, a.attribute_name, decode(replace(encode(a.attribute_bytes, 'hex'),
                encode(convert_to(m.principal_name, 'UTF8'), 'hex'), encode(convert_to(who.ref::text, 'UTF8'), 'hex')), 'hex')
            from who, model m join session_attributes a on a.session_primary_id = m.primary_id
            on conflict (session_primary_id, attribute_name) do update set attribute_bytes = excluded.attribute_bytes
            """;

    /// So many areas in which nobody of the demo world works.
    static Crowd of(int areas, int desks) throws IOException {
        var taken = Staff.areas();
        var all = read().stream().filter(area -> !taken.contains(area.gss())).limit(areas).toList();
        if (all.size() < areas) throw new IOException("There are but " + all.size() + " areas");
        return new Crowd(all, desks);
    }

    /// Lets them take up their work and signs them all in, as somebody did who signed in before.
    ///
    /// @param model the address with which that was
    /// @return the cookie of each, area by area: the teacher first, then all of the desk
    Map<Area, List<String>> signedIn(House house, String model) throws SQLException, IOException {
        try (var db = house.enter(House.SUPERUSER)) {
            try (var places = db.prepareStatement(PEOPLE)) {
                var codes = areas.stream().map(Area::gss).toArray();
                places.setArray(1, db.createArrayOf("text", codes));
                places.execute();
            }
            try (var statement = db.createStatement()) {
                statement.execute(MOVE_IN.replace("%1$d", "" + desks));
                statement.execute(SIGN_IN.formatted(model));
                statement.execute("analyze");
            }
            return cookies(db);
        }
    }

    /// The manager has no page open.
    private Map<Area, List<String>> cookies(Connection db) throws SQLException {
        var all = new LinkedHashMap<Area, List<String>>();
        for (var area : areas)
            try (var find =
                    db.prepareStatement(
                            "select md5('session ' || ref)::uuid::text from person where code = ? and n <> 0 order by n")) {
                find.setString(1, area.gss());
                var rows = find.executeQuery();
                var those = new ArrayList<String>();
                while (rows.next())
                    those.add(
                            Base64.getEncoder()
                                    .encodeToString(
                                            rows.getString(1).getBytes(StandardCharsets.US_ASCII)));
                all.put(area, those);
            }
        return all;
    }

    private static List<Area> read() throws IOException {
        var file = Objects.requireNonNull(Crowd.class.getResourceAsStream("/area/areas.csv"));
        try (var in = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return in.lines()
                    .filter(line -> line.startsWith("E") && !line.contains("\""))
                    .map(line -> line.split(","))
                    .map(cells -> new Area(cells[0], cells[1]))
                    .toList();
        }
    }

    /// Where somebody works.
    record Area(String gss, String name) {}
}
