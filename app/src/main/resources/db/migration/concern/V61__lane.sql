-- Sent by a professional whom we know, or whose number was rung back: they have a lane of their own.
create view concern.professional as
select c.ref as concern
from concern.concern c
where c.referrer = 'PRACTITIONER'
   or (c.referrer = 'WORKS_WITH_CHILDREN'
       and (c.channel = 'TELEPHONE' or exists (select from concern.referrer_checked k where k.concern = c.ref)));
grant select on concern.professional to lantern_app;

-- In which lane of a desk what waits stands, and whose turn it is there, is asked of each at every look: it stands with it.
create or replace view concern.waits as
select c.ref as concern, r.area, u.urgent,
       least(c.received_at, (select min(o.received_at) from concern.live_join j join concern.concern o on o.ref = j.concern
                             where j."into" = c.ref)) as received_at,
       h.holder, k.look,
       exists (select from concern.professional p where p.concern = c.ref) as professional,
       exists (select from concern.vouched v where v.concern = c.ref) as vouched
from concern.concern c
join concern.routed r on r.concern = c.ref
join concern.urgent u on u.concern = c.ref
left join concern.held h on h.concern = c.ref
cross join lateral (select coalesce(max(l.look), 1) as look, coalesce(max(l.opened_at), '-infinity') as opened
                    from concern.look l where l.concern = c.ref) k
where not exists (select from concern.live_join j where j.concern = c.ref)
  and not exists (select from concern.offer o join concern.acceptance a on a.offer = o.ref
                  where o.concern = c.ref and a.accepted and a.name is not null and a.recorded_at >= k.opened)
  and case when exists (select from concern.to_decide t where t.decided_with = c.ref)
           then exists (select from concern.to_decide t
                        where t.decided_with = c.ref
                          and not exists (select from concern.decision d
                                          where d.concern = c.ref and d.person = t.person and d.look = k.look))
           else not exists (select from concern.whole_decision w where w.concern = c.ref and w.look = k.look) end;

alter table concern.waiting add column professional boolean, add column vouched boolean;
update concern.waiting w set professional = s.professional, vouched = s.vouched from concern.waits s where s.concern = w.concern;
update concern.waiting set professional = coalesce(professional, false), vouched = coalesce(vouched, false);
alter table concern.waiting alter column professional set not null, alter column vouched set not null;
