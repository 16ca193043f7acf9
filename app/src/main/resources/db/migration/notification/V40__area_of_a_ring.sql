-- In which area whoever answers at a step is rung, once the team with which it began has closed. None: it stays with that team.
alter table notification.ring add column area text;
