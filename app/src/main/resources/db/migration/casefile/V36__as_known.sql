-- Everybody who was one with this person then: a link that was made later does not count yet, and one that was parted later still does.
-- What holds now is asked of casefile.one_with.
create function casefile.one_with_at(one uuid, moment timestamptz) returns table (person uuid)
language sql stable as $$
    with recursive circle(person) as (
        select one
        union
        select case when s.person = c.person then s.same_as else s.person end
        from circle c join casefile.same_person s on c.person in (s.person, s.same_as)
        where s.linked_at <= moment
          and not exists (select from casefile.parted p where p.link = s.ref and p.parted_at <= moment)
    )
    select circle.person from circle
$$;
grant execute on function casefile.one_with_at to lantern_app;
