-- Two plans began apart for children who are one. One of them goes on, with what was done on both; the other ends by that fact.
alter table protection.ended
    drop constraint ended_how_check,
    add constraint ended_how_check check (how in ('SAFE', 'GONE', 'STOOD_DOWN', 'DRILL_OVER', 'GOES_ON')),
    add column "into" uuid references protection.plan,
    add check ((how = 'GOES_ON') = ("into" is not null));
