-- What is told of something as long as it holds: of what, and what that is. When it holds no more it is withdrawn, and waits for nobody.
create table notification.standing (
    notice uuid primary key references notification.notice,
    about  text not null check (about <> ''),
    what   text not null check (what <> '')
);
create index standing_about on notification.standing (about);

create table notification.withdrawn (
    notice       uuid        primary key references notification.notice,
    withdrawn_at timestamptz not null
);
grant select, insert on notification.standing, notification.withdrawn to lantern_app;

create or replace view notification.waiting as
select n.ref, n.practitioner, n.occasion, n.link, n.urgent, n.drill, n.ring, n.told_at
from notification.notice n
where not exists (select from notification.acknowledged a where a.notice = n.ref)
  and not exists (select from notification.handed_back b where b.notice = n.ref)
  and not exists (select from notification.withdrawn x where x.notice = n.ref)
  and (n.ring is null
       or (not exists (select from notification.ended e where e.ring = n.ring)
           and not exists (select from notification.notice later
                           where later.ring = n.ring and later.practitioner = n.practitioner and later.ref > n.ref
                             and not exists (select from notification.handed_back b where b.notice = later.ref))));
