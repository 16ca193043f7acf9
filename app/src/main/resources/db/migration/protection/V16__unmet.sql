-- Who is named on any record of a plan that is for named people only, without whom one of its records keeps out.
create view protection.named_on as
select distinct r.plan, n.practitioner
from protection.record_of r
join casefile.restriction x on x.record = r.record
join casefile.named_on n on n.record = r.record
where not exists (select from protection.record_of o join casefile.kept_out k on k.record = o.record
                  where o.plan = r.plan and k.practitioner = n.practitioner);

-- The plans that run and that nobody at work may meet: they have to do with several such records, and nobody is named on all of them.
create view protection.unmet as
select r.ref as plan, r.area from protection.running r
where r.why <> 'drill' and protection.is_apart(r.ref)
  and not exists (select from protection.visible v join access.practitioner_name n on n.ref = v.practitioner
                  where v.plan = r.ref);
grant select on protection.named_on, protection.unmet to lantern_app;
