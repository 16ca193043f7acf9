-- A word of an adult's name alone finds too much: each is kept with the whole name that it is of. What was kept before has none, and is
-- found by any of its words until it is worked out anew.
alter table concern.adult_name
    add column name text not null default '',
    drop constraint adult_name_pkey,
    add primary key (key, concern, name);
alter table concern.adult_name alter column name drop default;
