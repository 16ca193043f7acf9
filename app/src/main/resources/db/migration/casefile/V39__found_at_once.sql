-- A desk shows the signs of each concern in its rows, and a case what came with the records its people stand in: each is found by
-- what is looked for, instead of by all that was said.
create index statement_signs on casefile.statement (origin) where concept = 'flight.signs';
create index statement_with_record on casefile.statement (subject, origin) where origin is not null;
