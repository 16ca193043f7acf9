-- Plans that run about concerns which were parted from one another, with children of each on them still.
create view protection.parted_still as
select distinct c.plan
from protection.plan_concern c
join concern.parted_from p on p.concern = c.concern
join protection.plan_concern o on o.plan = c.plan and o.concern = p.other
join concern.about mine on mine.concern = c.concern
join protection.on_plan one on one.plan = c.plan and one.child = mine.person
join concern.about theirs on theirs.concern = p.other
join protection.on_plan other on other.plan = c.plan and other.child = theirs.person
join protection.running r on r.ref = c.plan
where one.child <> other.child
  and other.child not in (select w.person from casefile.one_with(one.child) w);
grant select on protection.parted_still to lantern_app;
