-- What was carried on after the end of a plan ends too, by a fact of its own. The number is the lock: of two who end it at once the
-- first does.
alter table protection.ended
    add column number int not null default 1 check (number > 0),
    drop constraint ended_pkey,
    add primary key (plan, number);
