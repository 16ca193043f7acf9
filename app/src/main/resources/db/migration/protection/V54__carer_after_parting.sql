-- As before; and once plans have parted, whoever cares for every child of theirs too, as long as somebody else is on another of them: what
-- concerns the event stands on each. One that goes on as another of them has nobody who is not there.
create or replace view protection.only_of as
select m.plan, m.who as practitioner, m.child from protection.may_care m
where exists (select from protection.plan p
              join protection.plan o on o.origin = p.origin
              join protection.whom n on n.plan = o.ref
              where p.ref = m.plan
                and not exists (select from protection.may_care k where k.plan = n.plan and k.child = n.child and k.who = m.who)
                and not exists (select from protection.ended e join protection.plan x on x.ref = e."into"
                                where e.plan = o.ref and x.origin = o.origin))
  and not exists (select from protection.way w where w.plan = m.plan and w.practitioner = m.who and w.whole)
  and not exists (select from protection.last_taken h where h.plan = m.plan and h.who = m.who and h.role <> 'PLACEMENT_CARER')
  and not exists (select from protection.last_offered o where o.plan = m.plan and o.who = m.who and o.role <> 'PLACEMENT_CARER');
