-- What became of a message that was taken, where whoever brought it on tells. Lost: it counts as not sent.
create table notification.receipt (
    message uuid        not null references notification.message,
    sent_as text        not null,
    receipt text        not null check (receipt in ('DELIVERED', 'LOST')),
    at      timestamptz not null,
    primary key (message, sent_as)
);
create index receipt_lost on notification.receipt (at) where receipt = 'LOST';

create or replace view notification.undelivered as
select o.message, m.channel, o.why, o.number as attempts, o.at, n.practitioner, n.urgent, n.drill, n.ref as notice
from (select message, number, why, at from notification.outcome where outcome <> 'ACCEPTED' and again_at is null
      union all
      select r.message, o.number, 'lost', r.at from notification.receipt r
      join notification.outcome o on o.message = r.message and o.why = r.sent_as
      where r.receipt = 'LOST') o
join notification.message m on m.ref = o.message join notification.notice n on n.ref = m.notice
where not exists (select from notification.attempt later where later.message = o.message and later.number > o.number)
  and not exists (select from notification.sent_again s where s.message = o.message and s.asked_at >= o.at)
  and not exists (select from notification.needless x where x.message = o.message);

grant select, insert on notification.receipt to lantern_app;
