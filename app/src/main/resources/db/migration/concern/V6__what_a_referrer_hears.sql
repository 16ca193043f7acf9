-- What those who raised a concern hear of it, who of them has looked, and what they take back.

-- What was decided on a concern, as whoever raised it hears it: on itself, or on the one with which it is decided.
create view concern.heard_decision as
select h.concern, h.decided_with, d.kind, d.decided_at
from (select ref as concern, ref as decided_with from concern.concern
      union all
      select concern, "into" from concern.live_join) h
join (select concern, kind, decided_at from concern.decision
      union all
      select concern, kind, decided_at from concern.whole_decision) d on d.concern = h.decided_with;

-- Somebody who follows a concern has looked at it. Until then it is new to them.
create table concern.followed_look (
    concern      uuid        not null references concern.concern,
    practitioner uuid        not null references access.practitioner,
    looked_at    timestamptz not null,
    primary key (practitioner, concern)
);
-- What colleagues raised whose safeguarding lead they are, and they have not looked at.
create view concern.new_to_lead as
select f.practitioner, f.concern
from concern.followed f
join concern.concern c on c.ref = f.concern and c.recorded_by <> f.practitioner
where not exists (select from concern.followed_look k
                  where k.concern = f.concern and k.practitioner = f.practitioner);
create index concern_recorded_by on concern.concern (recorded_by) where recorded_by is not null;

-- Taking back is a statement each time, by whoever holds the reference or by the practitioner who raised it.
alter table concern.withdrawal drop constraint withdrawal_pkey;
alter table concern.withdrawal add ref uuid primary key default gen_random_uuid();
alter table concern.withdrawal alter ref drop default;
alter table concern.withdrawal add withdrawn_by uuid references access.practitioner;
create index withdrawal_concern on concern.withdrawal (concern, withdrawn_at);

grant select on concern.heard_decision, concern.new_to_lead to lantern_app;
grant select, insert on concern.followed_look to lantern_app;
