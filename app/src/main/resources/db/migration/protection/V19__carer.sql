-- A carer who has an account reads the safety plan themselves, and says so.
alter table protection.safety_plan_acknowledged
    drop constraint safety_plan_acknowledged_how_check,
    add constraint safety_plan_acknowledged_how_check check (how in ('IN_PERSON', 'TELEPHONE', 'THEMSELVES'));

-- Who cares for whom, by the plans that run: of each, whoever has that part and has an account, and the cases of its children, of which
-- nothing keeps them out. A drill has no case, and stands for itself.
create view protection.carer_of as
select h.plan, h.who as practitioner, o.case_ref as file, c.label
from protection.running r
join protection.holder h on h.plan = r.ref and h.role = 'PLACEMENT_CARER' and h.who is not null
join protection.on_plan c on c.plan = r.ref
cross join lateral casefile.one_with(c.child) one
join casefile.case_of o on o.child = one.person
where casefile.admits(o.case_ref, h.who)
union
select h.plan, h.who, d.plan, ''
from protection.drill d
join protection.running r on r.ref = d.plan
join protection.holder h on h.plan = r.ref and h.role = 'PLACEMENT_CARER' and h.who is not null;
grant select on protection.carer_of to lantern_app;
