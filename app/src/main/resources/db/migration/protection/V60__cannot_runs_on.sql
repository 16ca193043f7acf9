-- What was carried on stays until it is done, or somebody ends it again: that something cannot be done still wants a person.
create or replace view protection.running as
select p.* from protection.plan p
where not exists (select from protection.lasting_end e where e.plan = p.ref
                  and not (e.carried_on and exists (select from protection.step s where s.plan = p.ref and s.done_at is null)));
