-- The invented children of a drill, by their place in what it is about: nobody on record. Of several, one child's plan can part
-- from the others', as in earnest.
create table protection.drill_child (
    plan   uuid not null references protection.drill,
    child  uuid not null,
    number int  not null check (number > 0),
    label  text not null,
    primary key (plan, child),
    unique (plan, number)
);

create table protection.drill_parted (
    plan      uuid        not null,
    child     uuid        not null,
    "into"    uuid        not null references protection.drill,
    reason    text        not null check (reason <> ''),
    parted_by uuid        not null references access.practitioner,
    parted_at timestamptz not null,
    primary key (plan, child),
    foreign key (plan, child) references protection.drill_child
);
grant select, insert on protection.drill_child, protection.drill_parted to lantern_app;

-- Every drill had one, known by the reference of its plan.
insert into protection.drill_child (plan, child, number, label) select d.plan, d.plan, 1, '' from protection.drill d;

create view protection.on_drill as
select c.* from protection.drill_child c
where not exists (select from protection.drill_parted x where x.plan = c.plan and x.child = c.child);
grant select on protection.on_drill to lantern_app;
