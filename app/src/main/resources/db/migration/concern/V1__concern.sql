-- A worry, as it was told to us, and what a duty desk did about it. The concern is never rewritten; everything that
-- happens to it is a fact of its own.
create schema concern;
grant usage on schema concern to lantern_app;

create table concern.concern (
    ref           uuid        primary key,
    code          text        not null unique,
    channel       text        not null check (channel in ('PUBLIC', 'PRACTITIONER', 'TELEPHONE')),
    about         text        not null check (about in ('CHILDREN', 'PLACE', 'UNBORN', 'SELF')),
    referrer      text        not null check (referrer in ('PUBLIC', 'CHILD', 'WORKS_WITH_CHILDREN', 'PRACTITIONER', 'NOT_RECORDED')),
    form          text        not null,
    form_version  int         not null,
    received_at   timestamptz not null,
    recorded_at   timestamptz not null,
    recorded_by   uuid        references access.practitioner,
    agency        uuid        references access.agency,
    area_said     text,
    routed_by     text        not null check (routed_by in ('PLACE', 'REFERRER', 'FALLBACK')),
    danger        text        not null check (danger in ('TAKEN_OR_LEAVING', 'HURT_OR_THREATENED', 'NOT_NOW', 'NOT_SURE', 'NOT_RECORDED')),
    accompanied   text        not null default 'not-recorded',
    movement      text        not null default 'not-recorded',
    check ((recorded_by is null) = (agency is null)),
    check ((channel = 'PUBLIC') = (recorded_by is null))
);
create index concern_received on concern.concern (received_at);
create index concern_agency on concern.concern (agency, received_at) where agency is not null;

-- The children that a concern is about, each with a label that does not pretend to be a name.
create table concern.child (
    concern uuid not null references concern.concern,
    person  uuid not null references casefile.person,
    place   int  not null check (place > 0),
    label   text not null,
    primary key (concern, person),
    unique (concern, place)
);
create index child_person on concern.child (person);

-- Which area answers for a concern now: written when it is routed, changed only when another area accepts it.
create table concern.answering (
    concern uuid primary key references concern.concern,
    area    text not null
);
create index answering_area on concern.answering (area);

create table concern.routing (
    ref       uuid        primary key,
    concern   uuid        not null references concern.concern,
    area      text        not null,
    reason    text        not null,
    routed_at timestamptz not null
);
create index routing_concern on concern.routing (concern, routed_at);

-- What still waits at a desk: one row a concern until every child on it is decided. Rebuilt from the facts by a command.
create table concern.waiting (
    concern     uuid        primary key references concern.concern,
    area        text        not null,
    urgent      boolean     not null,
    received_at timestamptz not null,
    holder      uuid        references access.practitioner
);
create index waiting_area on concern.waiting (area, urgent desc, received_at);
create index waiting_holder on concern.waiting (holder) where holder is not null;

create table concern.read (
    concern uuid        primary key references concern.concern,
    read_by uuid        not null references access.practitioner,
    read_at timestamptz not null
);

-- The first to claim holds it: the primary key is the lock.
create table concern.claim (
    concern    uuid        primary key references concern.concern,
    claimed_by uuid        not null references access.practitioner,
    claimed_at timestamptz not null
);

-- Handing over is offered to a named person, and mine until they accept.
create table concern.handover (
    ref        uuid        primary key,
    concern    uuid        not null references concern.concern,
    offered_by uuid        not null references access.practitioner,
    offered_to uuid        not null references access.practitioner,
    words      text        not null default '',
    offered_at timestamptz not null
);
create index handover_concern on concern.handover (concern, offered_at);
create index handover_to on concern.handover (offered_to);
create table concern.handover_accepted (
    handover    uuid        primary key references concern.handover,
    accepted_at timestamptz not null
);

create table concern.urgency (
    ref     uuid        primary key,
    concern uuid        not null references concern.concern,
    urgent  boolean     not null,
    reason  text        not null check (reason <> ''),
    said_by uuid        not null references access.practitioner,
    said_at timestamptz not null
);
create index urgency_concern on concern.urgency (concern, said_at);

-- What was decided about one child of a concern. A second look is a row of its own.
create table concern.decision (
    concern    uuid        not null references concern.concern,
    person     uuid        not null references casefile.person,
    look       int         not null check (look > 0),
    kind       text        not null check (kind in ('PROTECT_NOW', 'STRATEGY_DISCUSSION', 'SECTION_47', 'SECTION_17',
                               'EARLY_HELP', 'PRIVATE_FOSTERING', 'ADD_TO_CASE', 'ADVICE_ONLY', 'NO_FURTHER_ACTION')),
    reasons    text        not null check (reasons <> ''),
    case_ref   uuid        references casefile.child_case,
    decided_by uuid        not null references access.practitioner,
    approved_by uuid       references access.practitioner,
    decided_at timestamptz not null,
    primary key (concern, person, look),
    check ((kind in ('PROTECT_NOW', 'STRATEGY_DISCUSSION', 'SECTION_47', 'SECTION_17', 'PRIVATE_FOSTERING', 'ADD_TO_CASE'))
           = (case_ref is not null))
);

-- A concern without a child that can be named (a place, a vehicle, an adult) is decided as a whole.
create table concern.whole_decision (
    concern    uuid        not null references concern.concern,
    look       int         not null check (look > 0),
    kind       text        not null check (kind in ('STRATEGY_DISCUSSION', 'ADVICE_ONLY', 'NO_FURTHER_ACTION', 'PASSED_TO_POLICE')),
    reasons    text        not null check (reasons <> ''),
    decided_by uuid        not null references access.practitioner,
    approved_by uuid       references access.practitioner,
    decided_at timestamptz not null,
    primary key (concern, look)
);

-- Passing to another area is an offer; the sender keeps it, clock running, until a named person there accepts.
create table concern.offer (
    ref        uuid        primary key,
    concern    uuid        not null references concern.concern,
    area       text        not null,
    reason     text        not null check (reason <> ''),
    offered_by uuid        not null references access.practitioner,
    offered_at timestamptz not null
);
create index offer_concern on concern.offer (concern, offered_at);
create index offer_area on concern.offer (area);
create table concern.acceptance (
    offer         uuid        primary key references concern.offer,
    accepted      boolean     not null,
    words         text        not null default '',
    practitioner  uuid        references access.practitioner,
    name          text,
    said_at       timestamptz not null,
    recorded_by   uuid        not null references access.practitioner,
    recorded_at   timestamptz not null,
    check ((practitioner is null) <> (name is null)),
    check (accepted or words <> '')
);

create table concern.question (
    ref      uuid        primary key,
    concern  uuid        not null references concern.concern,
    words    text        not null check (words <> ''),
    asked_by uuid        not null references access.practitioner,
    asked_at timestamptz not null
);
create index question_concern on concern.question (concern, asked_at);
create table concern.reply (
    question    uuid        primary key references concern.question,
    words       text        not null check (words <> ''),
    replied_by  uuid        not null references access.practitioner,
    replied_at  timestamptz not null
);

-- Two concerns are about the same child and are decided together. Undone by a fact.
create table concern.joined (
    ref       uuid        primary key,
    concern   uuid        not null references concern.concern,
    "into"    uuid        not null references concern.concern,
    reason    text        not null check (reason <> ''),
    joined_by uuid        not null references access.practitioner,
    joined_at timestamptz not null,
    check (concern <> "into")
);
create index joined_concern on concern.joined (concern);
create index joined_into on concern.joined ("into");
create table concern.joined_person (
    joined uuid not null references concern.joined,
    link   uuid not null references casefile.same_person,
    primary key (joined, link)
);
create table concern.unjoined (
    joined      uuid        primary key references concern.joined,
    reason      text        not null check (reason <> ''),
    unjoined_by uuid        not null references access.practitioner,
    unjoined_at timestamptz not null
);

-- Somebody who works with children but has no account: checked when the desk has rung back through the switchboard.
create table concern.referrer_checked (
    concern    uuid        primary key references concern.concern,
    words      text        not null check (words <> ''),
    checked_by uuid        not null references access.practitioner,
    checked_at timestamptz not null
);

create table concern.knowingly_false (
    concern  uuid        primary key references concern.concern,
    reasons  text        not null check (reasons <> ''),
    found_by uuid        not null references access.practitioner,
    found_at timestamptz not null
);

create table concern.withdrawal (
    concern      uuid        primary key references concern.concern,
    words        text        not null default '',
    withdrawn_at timestamptz not null
);

-- What a safeguarding lead of the agency that raised it added.
create table concern.addition (
    ref      uuid        primary key,
    concern  uuid        not null references concern.concern,
    words    text        not null check (words <> ''),
    added_by uuid        not null references access.practitioner,
    added_at timestamptz not null
);
create index addition_concern on concern.addition (concern, added_at);

-- What could not start after a concern was stored. It stands on the desk until it was mended.
create table concern.fault (
    ref      uuid        primary key,
    concern  uuid        not null references concern.concern,
    what     text        not null,
    at       timestamptz not null
);
create index fault_concern on concern.fault (concern);
create table concern.mended (
    fault uuid        primary key references concern.fault,
    at    timestamptz not null
);

-- Who sees a concern: the desks and managers of the area that answers for it, of an area it is offered to and that has
-- not answered yet, and whoever is named on it where it is restricted.
create view concern.visible as
select v.practitioner, v.concern
from (select w.practitioner, a.concern
      from concern.answering a
      join (select practitioner, area from access.desk_area
            union
            select practitioner, area from access.managed_area) w on w.area = a.area
      union
      select w.practitioner, o.concern
      from concern.offer o
      join (select practitioner, area from access.desk_area
            union
            select practitioner, area from access.managed_area) w on w.area = o.area
      where not exists (select from concern.acceptance x where x.offer = o.ref)
      union
      select n.practitioner, n.record
      from casefile.named_on n join concern.concern c on c.ref = n.record) v
where casefile.admits(v.concern, v.practitioner);

-- Who follows a concern that they raised: the one who raised it, and the safeguarding leads of their agency. They see
-- their own words and what a referrer hears, nothing else.
create view concern.followed as
select c.recorded_by as practitioner, c.ref as concern
from concern.concern c
where c.channel = 'PRACTITIONER'
union
select l.practitioner, c.ref
from concern.concern c
join access.safeguarding_lead l on l.agency = c.agency
where c.channel = 'PRACTITIONER' and casefile.admits(c.ref, l.practitioner);

grant select, insert on all tables in schema concern to lantern_app;
grant update on concern.waiting, concern.answering to lantern_app;
grant delete on concern.waiting to lantern_app;
