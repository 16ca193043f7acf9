-- Whoever brought a message on may tell only later that there is no such address. Nothing more is sent there either.
alter table notification.receipt drop constraint receipt_receipt_check;
alter table notification.receipt add constraint receipt_receipt_check check (receipt in ('DELIVERED', 'LOST', 'NO_SUCH_ADDRESS'));
drop index notification.receipt_lost;
create index receipt_lost on notification.receipt (at) where receipt <> 'DELIVERED';

create or replace view notification.undelivered as
select o.message, m.channel, o.why, o.number as attempts, o.at, n.practitioner, n.urgent, n.drill, n.ref as notice
from (select message, number, why, at from notification.outcome where outcome <> 'ACCEPTED' and again_at is null
      union all
      select r.message, o.number, case r.receipt when 'LOST' then 'lost' else 'no-such-address' end, r.at
      from notification.receipt r
      join notification.outcome o on o.message = r.message and o.why = r.sent_as
      where r.receipt <> 'DELIVERED') o
join notification.message m on m.ref = o.message join notification.notice n on n.ref = m.notice
where not exists (select from notification.attempt later where later.message = o.message and later.number > o.number)
  and not exists (select from notification.sent_again s where s.message = o.message and s.asked_at >= o.at)
  and not exists (select from notification.needless x where x.message = o.message);

-- What is known of an attempt: what was said at once or, of one that was taken by a service that tells later, what it told. Until
-- then nothing is known of it.
create view notification.known_outcome as
select a.message, a.number, a.address, a.at as tried_at,
       coalesce(r.receipt = 'NO_SUCH_ADDRESS', o.why = 'no-such-address') as no_such_address, coalesce(r.at, o.at) as at
from notification.attempt a
join notification.outcome o on o.message = a.message and o.number = a.number
left join notification.receipt r on r.message = o.message and r.sent_as = o.why
where r.message is not null or o.outcome <> 'ACCEPTED' or o.why not like 'notify:%';
grant select on notification.known_outcome to lantern_app;
