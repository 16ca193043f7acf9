-- For rooms above: concerns that were decided together once and are no longer, each with the other.
create view concern.parted_from as
select distinct p.concern, p.other
from (select j.ref, j.concern, j."into" as other from concern.joined j
      union all
      select j.ref, j."into", j.concern from concern.joined j) p
join concern.unjoined u on u.joined = p.ref
where not exists (select from concern.live_join l
                  where l.concern = p.concern and l."into" = p.other or l.concern = p.other and l."into" = p.concern);
grant select on concern.parted_from to lantern_app;
