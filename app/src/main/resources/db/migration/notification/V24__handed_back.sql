-- Whoever a ring was handed to cannot take it over. It goes on ringing whoever handed it over, and waits for them no more.
create table notification.handed_back (
    notice uuid        primary key references notification.notice,
    words  text        not null check (words <> ''),
    at     timestamptz not null
);
grant select, insert on notification.handed_back to lantern_app;

-- What they need to know whom a ring is handed to.
create table notification.handed_words (
    notice uuid primary key references notification.notice,
    words  text not null check (words <> '')
);
grant select, insert on notification.handed_words to lantern_app;

create or replace view notification.waiting as
select n.ref, n.practitioner, n.occasion, n.link, n.urgent, n.drill, n.ring, n.told_at
from notification.notice n
where not exists (select from notification.acknowledged a where a.notice = n.ref)
  and not exists (select from notification.handed_back b where b.notice = n.ref)
  and (n.ring is null
       or (not exists (select from notification.ended e where e.ring = n.ring)
           and not exists (select from notification.notice later
                           where later.ring = n.ring and later.practitioner = n.practitioner and later.ref > n.ref)));
