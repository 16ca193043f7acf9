-- The first start decides what this database is for, and no later one changes it: invented people
-- and real children never share a house.
create table house (
    one   boolean     primary key default true check (one),
    demo  boolean     not null,
    since timestamptz not null
);
grant select, insert on house to lantern_app;

-- Which rooms have their part of the demo world; one is there whole or not at all.
create table demo_room (
    room      text        primary key,
    loaded_at timestamptz not null
);
grant select, insert on demo_room to lantern_app;
