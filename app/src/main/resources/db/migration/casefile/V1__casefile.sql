-- Everything that is known about a child. Statements and facts are only ever added.
create schema casefile;
grant usage on schema casefile to lantern_app;

-- A child or another person. Whatever is known of them is a statement; this row says only that there is somebody.
create table casefile.person (
    ref           uuid        primary key,
    kind          text        not null check (kind in ('child', 'unborn', 'adult')),
    introduced_at timestamptz not null,
    introduced_by uuid        references access.practitioner
);

-- A thing with statements of its own: a vehicle, a place, one leg of a journey, one situation of exploitation.
create table casefile.item (
    ref           uuid        primary key,
    kind          text        not null check (kind <> ''),
    person        uuid        references casefile.person,
    introduced_at timestamptz not null
);

-- Two records are about one person. Undone by a fact of its own, so that a wrong link can always be parted.
create table casefile.same_person (
    ref       uuid        primary key,
    person    uuid        not null references casefile.person,
    same_as   uuid        not null references casefile.person,
    reason    text        not null check (reason <> ''),
    linked_by uuid        not null references access.practitioner,
    linked_at timestamptz not null,
    check (person <> same_as)
);
create index same_person_person on casefile.same_person (person);
create index same_person_same_as on casefile.same_person (same_as);

create table casefile.parted (
    link      uuid        primary key references casefile.same_person,
    reason    text        not null check (reason <> ''),
    parted_by uuid        not null references access.practitioner,
    parted_at timestamptz not null
);

-- One thing that somebody stated. No answer: it takes back what it replaces.
create table casefile.statement (
    ref             uuid        primary key,
    subject         uuid        not null,
    concept         text        not null,
    concept_version int         not null,
    answer          jsonb,
    sensitivity     text        not null check (sensitivity in
                        ('ORDINARY', 'WHEREABOUTS', 'PLACEMENT', 'PHOTOGRAPH', 'REFERRER', 'INTELLIGENCE')),
    source          text        not null check (source in
                        ('SEEN', 'TOLD_BY_CHILD', 'TOLD_BY_OTHER', 'DOCUMENT', 'CALLER', 'WORKED_OUT')),
    said_by         text,
    agency          uuid        references access.agency,
    recorded_by     uuid        references access.practitioner,
    recorded_at     timestamptz not null,
    observed        text,
    observed_from   timestamptz,
    observed_to     timestamptz,
    origin          uuid,
    replaces        uuid[]      not null default '{}',
    reason          text,
    check (answer is not null or cardinality(replaces) > 0),
    check (cardinality(replaces) = 0 or reason is not null),
    check ((agency is null) = (recorded_by is null)),
    check (observed_from <= observed_to)
);
create index statement_subject on casefile.statement (subject, recorded_at);
create index statement_origin on casefile.statement (origin) where origin is not null;

-- A child's case. Which areas answer for it, who leads, and its closure are facts beside it.
create table casefile.child_case (
    ref       uuid        primary key,
    number    text        not null unique,
    child     uuid        not null unique references casefile.person,
    origin    uuid,
    opened_by uuid        not null references access.practitioner,
    opened_at timestamptz not null
);

-- Host area: where the child is. Responsible area: whose child it is. The newest row of each kind holds.
create table casefile.responsibility (
    ref      uuid        primary key,
    case_ref uuid        not null references casefile.child_case,
    kind     text        not null check (kind in ('HOST', 'RESPONSIBLE')),
    area     text        not null,
    reason   text        not null,
    said_by  uuid        not null references access.practitioner,
    since    timestamptz not null
);
create index responsibility_case on casefile.responsibility (case_ref, kind, since desc, ref desc);

-- Which areas answer for a case now: one row a case and kind, written with the fact, rebuilt from it by a command.
create table casefile.answering (
    case_ref uuid not null references casefile.child_case,
    kind     text not null,
    area     text not null,
    primary key (case_ref, kind)
);
create index answering_area on casefile.answering (area, case_ref);

create table casefile.lead (
    ref          uuid        primary key,
    case_ref     uuid        not null references casefile.child_case,
    practitioner uuid        not null references access.practitioner,
    named_by     uuid        not null references access.practitioner,
    since        timestamptz not null
);
create index lead_case on casefile.lead (case_ref, since desc, ref desc);

create table casefile.closure (
    case_ref  uuid        primary key references casefile.child_case,
    outcome   text        not null check (outcome <> ''),
    closed_by uuid        not null references access.practitioner,
    closed_at timestamptz not null
);

-- An agency that contributed to a case: written with its first statement, or when it is brought in.
create table casefile.contributor (
    case_ref uuid        not null references casefile.child_case,
    agency   uuid        not null references access.agency,
    since    timestamptz not null,
    primary key (case_ref, agency)
);

-- A class of a record (a case or a concern) that is opened to one named person.
create table casefile.opened (
    ref          uuid        primary key,
    record       uuid        not null,
    practitioner uuid        not null references access.practitioner,
    sensitivity  text        not null,
    reason       text        not null check (reason <> ''),
    opened_by    uuid        not null references access.practitioner,
    opened_at    timestamptz not null,
    until        timestamptz not null
);
create index opened_to on casefile.opened (practitioner, record);

-- A record that only the people named on it may see: somebody who works with or cares for children is its subject.
create table casefile.restricted (
    record        uuid        primary key,
    reason        text        not null,
    restricted_at timestamptz not null
);
create table casefile.named (
    record       uuid        not null,
    practitioner uuid        not null references access.practitioner,
    named_by     uuid        references access.practitioner,
    named_at     timestamptz not null,
    primary key (record, practitioner)
);

-- Somebody who signs in and is named in a record never meets it: in no list, no count, no search.
create table casefile.shut_out (
    record       uuid        not null,
    practitioner uuid        not null references access.practitioner,
    reason       text        not null,
    since        timestamptz not null,
    primary key (record, practitioner)
);

-- Words by which somebody may be found again, folded to plain letters. Rebuilt from the statements by a command.
create table casefile.known_by (
    person uuid not null references casefile.person,
    kind   text not null check (kind in ('name', 'phone', 'vehicle', 'number')),
    key    text not null,
    primary key (kind, key, person)
);
create index known_by_person on casefile.known_by (person);

-- Who is known by one of these words or numbers, each folded as they are kept.
create function casefile.known_as(keys text[]) returns table (person uuid, kind text, key text)
language sql stable as $$
    select k.person, k.kind, k.key from casefile.known_by k
    where k.kind in ('name', 'phone', 'vehicle', 'number') and k.key = any (keys)
$$;

-- Which of two linked records stands for the person: a link that was parted no longer counts.
create view casefile.link as
select s.person, s.same_as, s.ref, s.reason, s.linked_by, s.linked_at
from casefile.same_person s
where not exists (select from casefile.parted p where p.link = s.ref);

-- Everybody who is one with this person, themselves among them.
create function casefile.one_with(one uuid) returns table (person uuid)
language sql stable as $$
    with recursive circle(person) as (
        select one
        union
        select case when l.person = c.person then l.same_as else l.person end
        from circle c join casefile.link l on c.person in (l.person, l.same_as)
    )
    select circle.person from circle
$$;

-- May this practitioner meet this record at all? Nobody who is named in it; and if it is restricted, only the named.
create function casefile.admits(record_ref uuid, who uuid) returns boolean
language sql stable as $$
    select not exists (select from casefile.shut_out s where s.record = record_ref and s.practitioner = who)
       and (not exists (select from casefile.restricted r where r.record = record_ref)
            or exists (select from casefile.named n where n.record = record_ref and n.practitioner = who))
$$;

-- Who is named on a restricted record.
create view casefile.named_on as
select n.record, n.practitioner from casefile.named n;

-- Who sees a case. Whole: desks and managers of the host and the responsible area, its lead, and whoever is named on it.
-- Otherwise an agency that contributed sees its own words and what its role needs. For nobody else does the case exist.
create view casefile.visible as
select v.practitioner, v.case_ref, v.whole
from (select w.practitioner, a.case_ref, true as whole
      from casefile.answering a
      join (select practitioner, area from access.desk_area
            union
            select practitioner, area from access.managed_area) w on w.area = a.area
      union all
      select l.practitioner, l.case_ref, true
      from casefile.lead l
      where not exists (select from casefile.lead later
                        where later.case_ref = l.case_ref and (later.since, later.ref) > (l.since, l.ref))
      union all
      select n.practitioner, n.record, true
      from casefile.named n join casefile.child_case c on c.ref = n.record
      union all
      select m.practitioner, k.case_ref, false
      from casefile.contributor k join access.agency_member m on m.agency = k.agency) v
where not exists (select from casefile.shut_out s where s.record = v.case_ref and s.practitioner = v.practitioner)
  and (not exists (select from casefile.restricted r where r.record = v.case_ref)
       or exists (select from casefile.named n where n.record = v.case_ref and n.practitioner = v.practitioner));

grant select, insert on all tables in schema casefile to lantern_app;
grant delete on casefile.known_by to lantern_app;
grant update (area) on casefile.answering to lantern_app;
grant execute on all functions in schema casefile to lantern_app;
