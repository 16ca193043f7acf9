-- Who is on call for a team. Rows are facts: who is on call at a moment, past or to come, is worked out from those
-- that were known by then, so that nothing said later changes who was on call before.

-- Somebody takes a turn: on these days of the week from the first day to the last, or until further notice. Times are
-- those of London; a turn that ends before it begins runs into the next morning. A single day is its own last.
create table access.rota_turn (
    id           uuid        primary key,
    team         uuid        not null references access.team,
    rank         text        not null check (rank in ('ON_CALL', 'SECOND', 'MANAGER', 'DIRECTOR')),
    practitioner uuid        not null references access.practitioner,
    weekdays     smallint[]  not null check (weekdays <@ '{1,2,3,4,5,6,7}' and cardinality(weekdays) > 0),
    opens        time        not null,
    closes       time        not null,
    first_day    date        not null,
    last_day     date        check (last_day >= first_day),
    said_by      uuid        references access.practitioner,
    said_at      timestamptz not null
);
create index rota_turn_team on access.rota_turn (team, rank, said_at);
create index rota_turn_practitioner on access.rota_turn (practitioner);
create table access.rota_turn_ended (
    turn     uuid        primary key references access.rota_turn,
    ended_by uuid        references access.practitioner,
    ended_at timestamptz not null
);

-- On holiday, ill, in court: not on call for any team.
create table access.rota_away (
    id           uuid        primary key,
    practitioner uuid        not null references access.practitioner,
    away_from    timestamptz not null,
    away_until   timestamptz not null,
    said_by      uuid        references access.practitioner,
    said_at      timestamptz not null,
    check (away_from < away_until)
);
create index rota_away_practitioner on access.rota_away (practitioner, away_until);
create table access.rota_away_ended (
    away     uuid        primary key references access.rota_away,
    ended_by uuid        references access.practitioner,
    ended_at timestamptz not null
);

-- A colleague is asked to take a turn, perhaps for one of theirs in return. It stays with whoever offers until they accept.
create table access.rota_offer (
    id         uuid        primary key,
    team       uuid        not null references access.team,
    rank       text        not null check (rank in ('ON_CALL', 'SECOND', 'MANAGER', 'DIRECTOR')),
    offered_by uuid        not null references access.practitioner,
    offered_to uuid        not null references access.practitioner,
    turn_from  timestamptz not null,
    turn_until timestamptz not null,
    back_from  timestamptz,
    back_until timestamptz,
    offered_at timestamptz not null,
    check (offered_by <> offered_to),
    check (turn_from < turn_until),
    check ((back_from is null) = (back_until is null)),
    check (back_from < back_until)
);
create index rota_offer_team on access.rota_offer (team, turn_until);
create index rota_offer_to on access.rota_offer (offered_to);
create index rota_offer_by on access.rota_offer (offered_by);
create table access.rota_offer_answered (
    offer       uuid        primary key references access.rota_offer,
    answer      text        not null check (answer in ('ACCEPTED', 'DECLINED', 'WITHDRAWN')),
    answered_by uuid        not null references access.practitioner,
    answered_at timestamptz not null
);

grant select, insert on access.rota_turn, access.rota_turn_ended, access.rota_away, access.rota_away_ended,
    access.rota_offer, access.rota_offer_answered to lantern_app;

-- Who may be on call for a team, as things stood at a moment: members, managers of its agency, and whoever was put on.
-- Where its agency has no manager, the managers of its areas stand in.
create function access.rota_people(asked uuid, known timestamptz)
returns table (ref uuid, name text, email text, work_number text, agency uuid, agency_name text,
               member boolean, manager boolean, own boolean)
language sql stable as $$
    with team as (select t.ref, t.agency from access.team t where t.ref = asked),
    area as (
        select g.area from access.area_given g
        where g.team = asked and g.given_at <= known
          and not exists (select from access.area_ended e where e.area_given = g.id and e.ended_at <= known)),
    member as (
        select m.practitioner from access.membership m
        where m.team = asked and m.given_at <= known
          and not exists (select from access.membership_ended e where e.membership = m.id and e.ended_at <= known)),
    manager as (
        select r.practitioner from access.role_given r
        join access.practitioner p on p.ref = r.practitioner
        join team on team.agency = p.agency
        where r.role = 'MANAGER' and r.given_at <= known
          and (r.area is null or r.area in (select area.area from area))
          and not exists (select from access.role_ended e where e.role_given = r.id and e.ended_at <= known)),
    elsewhere as (
        select distinct m.practitioner from access.managed_area m join area on area.area = m.area
        where not exists (select from manager))
    select p.ref, p.name, p.email, p.work_number, p.agency, g.name,
           p.ref in (select practitioner from member),
           p.ref in (select practitioner from manager union all select practitioner from elsewhere),
           p.agency = team.agency
    from team, access.practitioner p join access.agency g on g.ref = p.agency
    where p.ref in (
            select practitioner from member
            union select practitioner from manager
            union select practitioner from elsewhere
            union select t.practitioner from access.rota_turn t where t.team = asked
            union select o.offered_to from access.rota_offer o where o.team = asked)
      and p.added_at <= known
      and not exists (
          select from access.account_closed c
          where c.practitioner = p.ref and c.closed_at <= known
            and not exists (select from access.account_reopened r where r.closed = c.id and r.reopened_at <= known));
$$;
grant execute on function access.rota_people to lantern_app;
