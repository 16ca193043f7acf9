-- A power that a drill rehearses holds one of its invented children, as in earnest. Until now it was of all of them; that is the first.
alter table protection.rehearsed_power add column child uuid;
update protection.rehearsed_power p
set child = (select c.child from protection.drill_child c where c.plan = p.plan order by c.number limit 1);
alter table protection.rehearsed_power
    alter column child set not null,
    add foreign key (plan, child) references protection.drill_child;
create index rehearsed_power_child on protection.rehearsed_power (child);
