-- Which children stay in an area whose decision an area outside Lantern took over is asked at every look at a desk: it is worked out
-- with each deed, as what waits is, and stands beside that.
create table concern.staying (
    concern    uuid        primary key references concern.concern,
    area       text        not null,
    decided_in text        not null,
    since      timestamptz not null
);
create index staying_area on concern.staying (area);
grant select, insert, update, delete on concern.staying to lantern_app;

insert into concern.staying (concern, area, decided_in, since)
select distinct on (concern) concern, area, decided_in, since from concern.still_here order by concern, since desc;
