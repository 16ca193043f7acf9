-- On which records a ring went along its whole chain and nobody has it.
create view notification.unanswered as
select r.subject from notification.ring r
join notification.due d on d.ring = r.ref and d.round > 1;
grant select on notification.unanswered to lantern_app;
