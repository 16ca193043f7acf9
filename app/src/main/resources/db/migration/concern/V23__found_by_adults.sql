-- Names of adults that were said with a concern, each word folded, so that a desk finds another in which the same adult was named.
-- Who may see it is for concern.visible to say. Worked out anew from the statements by a command.
create table concern.adult_name (
    concern uuid not null references concern.concern,
    key     text not null,
    primary key (key, concern)
);
grant select, insert, delete on concern.adult_name to lantern_app;

-- Concerns of which the child was said not to be at the place that was named, unless a place was named later.
create view concern.elsewhere as
select distinct s.origin as concern
from casefile.stated s
where s.concept = 'place.child-now' and s.answer -> 'known' ->> 'code' in ('moving', 'elsewhere')
  and not exists (select from casefile.stated later where later.origin = s.origin and s.ref = any (later.replaces))
  and not exists (select from casefile.stated p
                  where p.origin = s.origin and p.concept = 'place.area' and p.recorded_at > s.recorded_at);
grant select on concern.elsewhere to lantern_app;
