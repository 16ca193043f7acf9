-- The running plan of the golden hour: who must do what by when, from facts that are only ever added. How an action stands,
-- and whether anything is late, follows from them and the time.
create schema protection;
grant usage on schema protection to lantern_app;

-- A plan began. First known: as whoever told us said it. Reached: when Lantern knew. The minutes run from the start. Origin:
-- the plan that began it all, where this one parted from another; otherwise itself.
create table protection.plan (
    ref               uuid        primary key,
    origin            uuid        not null references protection.plan,
    code              text        not null unique,
    area              text        not null,
    team              uuid        not null references access.team,
    setting           text        not null default '',
    first_known_from  date,
    first_known_to    date,
    first_known_words text        not null default '',
    reached_at        timestamptz not null,
    started_at        timestamptz not null,
    started_by        uuid        references access.practitioner,
    why               text        not null check (why <> ''),
    recorded_at       timestamptz not null,
    check ((first_known_from is null) = (first_known_to is null))
);

create index plan_area on protection.plan (area, ref);
create index plan_origin on protection.plan (origin);

-- Which concerns a plan is about. A second concern about one of its children joins the plan that runs.
create table protection.plan_concern (
    concern uuid        not null references concern.concern,
    plan    uuid        not null references protection.plan,
    at      timestamptz not null,
    primary key (concern, plan)
);
create index plan_concern_plan on protection.plan_concern (plan);

create table protection.plan_child (
    plan  uuid        not null references protection.plan,
    child uuid        not null references casefile.person,
    label text        not null,
    at    timestamptz not null,
    primary key (plan, child)
);
create index plan_child_child on protection.plan_child (child);

-- One child's plan parts from the others'. From then on the child is on that plan.
create table protection.parted (
    plan      uuid        not null references protection.plan,
    child     uuid        not null references casefile.person,
    "into"    uuid        not null references protection.plan,
    reason    text        not null check (reason <> ''),
    parted_by uuid        not null references access.practitioner,
    parted_at timestamptz not null,
    primary key (plan, child)
);
create index parted_into on protection.parted ("into");

-- What the minutes of further actions are counted from: somebody noticed that a child is gone, a child came to where they
-- stay, a child is back. As it was said, and when it was recorded.
create table protection.happened (
    ref         uuid        primary key,
    plan        uuid        not null references protection.plan,
    event       text        not null check (event in ('ARRIVAL', 'NOTICED', 'RETURN')),
    at          timestamptz not null,
    words       text        not null default '',
    log_number  text        not null default '',
    recorded_by uuid        not null references access.practitioner,
    recorded_at timestamptz not null
);
create index happened_plan on protection.happened (plan, recorded_at);

-- One thing to do: once for the event, or for one child. Its words stand in that version of the playbook; its times are
-- fixed here. The key lets one cause (the start of the origin, or what happened) ask for it once.
create table protection.action (
    ref          uuid        primary key,
    cause        uuid        not null,
    playbook     text        not null,
    version      int         not null,
    code         text        not null,
    child        uuid        references casefile.person,
    counted_from timestamptz not null,
    due_at       timestamptz not null,
    escalates_at timestamptz not null,
    unique nulls not distinct (cause, code, child),
    check (escalates_at >= due_at)
);

-- On which plans an action stands: where it was asked, and where a child went whose plan parted. It is done once for all.
create table protection.asked (
    plan   uuid        not null references protection.plan,
    action uuid        not null references protection.action,
    at     timestamptz not null,
    primary key (plan, action)
);
create index asked_action on protection.asked (action);

-- Done then, as somebody says, by a practitioner or by somebody else who is named. Done twice is done once.
create table protection.done (
    action      uuid        primary key references protection.action,
    done_at     timestamptz not null,
    done_by     uuid        references access.practitioner,
    name        text        not null default '',
    agency      text        not null default '',
    note        text        not null default '',
    log_number  text        not null default '',
    recorded_by uuid        not null references access.practitioner,
    recorded_at timestamptz not null,
    check ((done_by is null) <> (name = ''))
);

create table protection.cannot (
    action  uuid        primary key references protection.action,
    reason  text        not null check (reason <> ''),
    said_by uuid        not null references access.practitioner,
    said_at timestamptz not null
);

-- A part in the plan, offered to a colleague or noted of somebody without an account. Until it is taken it stays with whoever
-- has it. No parent, companion or person of concern is ever offered one.
create table protection.part (
    ref        uuid        primary key,
    plan       uuid        not null references protection.plan,
    role       text        not null check (role in ('FINDER', 'SAFEGUARDING_LEAD', 'DUTY_SOCIAL_WORKER', 'POLICE', 'HEALTH',
                               'PLACEMENT_CARER', 'MANAGER')),
    who        uuid        references access.practitioner,
    name       text        not null default '',
    agency     text        not null default '',
    number     text        not null default '',
    words      text        not null default '',
    offered_by uuid        references access.practitioner,
    offered_at timestamptz not null,
    check ((who is null) <> (name = '')),
    check (who is not null or number <> '')
);
create index part_plan on protection.part (plan, role);
create index part_who on protection.part (who) where who is not null;
create table protection.part_taken (
    part     uuid        primary key references protection.part,
    taken_at timestamptz not null
);
create table protection.part_declined (
    part        uuid        primary key references protection.part,
    declined_at timestamptz not null
);

-- How it ended: safe with somebody who is named, gone, or stood down by a manager, which says nothing about trafficking. What
-- was still open is closed with it or carried on.
create table protection.ended (
    plan       uuid        primary key references protection.plan,
    how        text        not null check (how in ('SAFE', 'GONE', 'STOOD_DOWN')),
    with_whom  text        not null default '',
    words      text        not null default '',
    carried_on boolean     not null,
    ended_by   uuid        not null references access.practitioner,
    ended_at   timestamptz not null,
    check (how <> 'SAFE' or with_whom <> ''),
    check (how <> 'STOOD_DOWN' or words <> '')
);

-- From here on: what follows from the facts.
create view protection.on_plan as
select c.plan, c.child, c.label, c.at from protection.plan_child c
where not exists (select from protection.parted x where x.plan = c.plan and x.child = c.child);

-- What is to do and was done on a plan: what concerns the event, and what concerns the children who are on it now.
create view protection.step as
select k.plan, k.at as asked_at, a.*, d.done_at, d.done_by, d.name, d.agency, d.note, d.log_number, d.recorded_by as done_recorded_by,
       d.recorded_at as done_recorded_at, x.reason as cannot_because, x.said_by as cannot_by, x.said_at as cannot_at
from protection.asked k
join protection.action a on a.ref = k.action
left join protection.done d on d.action = a.ref
left join protection.cannot x on x.action = a.ref
where a.child is null or exists (select from protection.on_plan c where c.plan = k.plan and c.child = a.child);

create view protection.open_step as
select s.* from protection.step s where s.done_at is null and s.cannot_at is null;

-- What has not ended; and what has, as long as something of it is carried on.
create view protection.running as
select p.* from protection.plan p
where not exists (select from protection.ended e where e.plan = p.ref
                  and not (e.carried_on and exists (select from protection.open_step s where s.plan = p.ref)));

-- May this practitioner meet this plan at all? Nobody whom one of its concerns keeps out, whenever it joined.
create function protection.admits(plan_ref uuid, who uuid) returns boolean
language sql stable as $$
    select not exists (select from protection.plan_concern c
                       where c.plan = plan_ref and not casefile.admits(c.concern, who))
$$;
grant execute on function protection.admits to lantern_app;

-- Who has which part: whoever took it last.
create view protection.holder as
select p.plan, p.role, p.ref, p.who, p.name, p.agency, p.number, t.taken_at
from protection.part p join protection.part_taken t on t.part = p.ref
where (p.who is null or protection.admits(p.plan, p.who))
  and not exists (select from protection.part later join protection.part_taken lt on lt.part = later.ref
                  where later.plan = p.plan and later.role = p.role and (lt.taken_at, later.ref) > (t.taken_at, p.ref));

create view protection.open_offer as
select p.* from protection.part p
where p.who is not null
  and protection.admits(p.plan, p.who)
  and not exists (select from protection.part_taken t where t.part = p.ref)
  and not exists (select from protection.part_declined d where d.part = p.ref)
  and not exists (select from protection.part later
                  where later.plan = p.plan and later.role = p.role and later.ref > p.ref
                    and (later.who = p.who or exists (select from protection.part_taken t where t.part = later.ref)));

-- Who sees a plan. Whole: who works on one of its concerns, or sees the case of one of its children whole. Otherwise who has
-- a part in it, or is offered one: they see the plan and nothing else, until it has ended with nothing carried on.
create view protection.visible as
select v.practitioner, v.plan, bool_or(v.whole) as whole
from (select w.practitioner, c.plan, true as whole
      from protection.plan_concern c join concern.worked w on w.concern = c.concern
      union all
      select s.practitioner, c.plan, true
      from protection.on_plan c
      join casefile.case_of o on o.child = c.child
      join casefile.visible s on s.case_ref = o.case_ref and s.whole
      union all
      select t.who, t.plan, false
      from (select h.who, h.plan from protection.holder h where h.who is not null
            union all
            select o.who, o.plan from protection.open_offer o) t
      where not exists (select from protection.ended e where e.plan = t.plan and not e.carried_on)) v
where protection.admits(v.plan, v.practitioner)
group by v.practitioner, v.plan;

grant select, insert on all tables in schema protection to lantern_app;
