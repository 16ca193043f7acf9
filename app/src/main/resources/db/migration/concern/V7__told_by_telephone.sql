-- Whoever works with children but has no account hears the decision by telephone, through the switchboard of their
-- agency: who was spoken to, by whom, and when. Every time is a fact of its own.
create table concern.told_by_telephone (
    ref     uuid        primary key,
    concern uuid        not null references concern.concern,
    words   text        not null check (words <> ''),
    told_by uuid        not null references access.practitioner,
    told_at timestamptz not null
);
create index told_by_telephone_concern on concern.told_by_telephone (concern, told_at);

-- What they still have to be told: the decisions since the last call, once nothing is left to decide.
create view concern.to_tell as
select d.concern, d.decided_with, d.kind
from concern.heard_decision d
join concern.concern c on c.ref = d.concern and c.referrer = 'WORKS_WITH_CHILDREN'
join concern.referrer_checked r on r.concern = d.concern
where not exists (select from concern.waiting w where w.concern = d.decided_with)
  and not exists (select from concern.told_by_telephone t where t.concern = d.concern and t.told_at >= d.decided_at);

-- What happened to a concern now has these calls in it too.
alter view concern.happened rename to happened_at_desk;
create view concern.happened as
select concern, at, what, who, words, detail from concern.happened_at_desk
union all
select concern, told_at, 'told-by-telephone', told_by, words, null from concern.told_by_telephone;

grant select, insert on concern.told_by_telephone to lantern_app;
grant select on concern.to_tell, concern.happened to lantern_app;
