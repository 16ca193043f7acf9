-- Whoever has left has no part in a plan that runs: what was theirs to do is for the desk to see done. On one that has ended it stands
-- who had it.
create or replace view protection.holder as
select t.* from protection.last_taken t
where t.who is null
   or (protection.admits(t.plan, t.who)
       and (exists (select from access.open_account a where a.ref = t.who)
            or exists (select from protection.ended e where e.plan = t.plan)));
