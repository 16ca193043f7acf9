-- A part, or the offer of one, that went on with the plan of a child who parted, or as which another plan goes on: whoever has the page of
-- the old one is led to where it stands now, and an answer from there counts. It may outlast what it came from, so nothing refers to it.
alter table protection.part add column carried_from uuid;
create index part_carried on protection.part (carried_from) where carried_from is not null;
