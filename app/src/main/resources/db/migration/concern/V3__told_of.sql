-- Who hears that something changed about a concern: the desks of the areas that answer for it or are asked to, each by
-- the code of its area. Where it is restricted only the people named on it, each by their reference: the time at which
-- a shared desk stirs would tell somebody who is named in it.
create function concern.told_of(one uuid) returns table (who text)
language sql stable as $$
    select w.area
    from (select a.area from concern.answering a where a.concern = one
          union
          select o.area from concern.offer o where o.concern = one) w
    where not exists (select from casefile.restriction r where r.record = one)
    union all
    select n.practitioner::text from casefile.named_on n
    where n.record = one and casefile.admits(one, n.practitioner)
      and exists (select from casefile.restriction r where r.record = one)
$$;
grant execute on function concern.told_of to lantern_app;
