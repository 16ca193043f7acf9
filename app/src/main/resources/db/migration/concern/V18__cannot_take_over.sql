-- Whoever a concern was handed to cannot take it over, and says why. It stays with whoever handed it over.
create table concern.handover_declined (
    handover    uuid        primary key references concern.handover,
    words       text        not null check (words <> ''),
    declined_at timestamptz not null
);
grant select, insert on concern.handover_declined to lantern_app;

alter view concern.happened rename to happened_taken_over;
create view concern.happened as
select concern, at, what, who, words, detail from concern.happened_taken_over
union all
select h.concern, d.declined_at, 'handover-declined', h.offered_to, d.words, null
from concern.handover h join concern.handover_declined d on d.handover = h.ref;
grant select on concern.happened to lantern_app;
