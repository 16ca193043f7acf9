-- Why somebody does not take a part that they were offered, where they were asked.
alter table protection.part_declined add column words text not null default '';
