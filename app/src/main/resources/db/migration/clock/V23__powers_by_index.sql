-- Every minute it is asked which powers run, and at each deed on a plan whether any stands with a child of it.
create index started_duty on clock.started (duty, started_at);
create index started_child on clock.started (subject) where subject_kind = 'CHILD';
