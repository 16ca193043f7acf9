-- What lawful erasure may do here: find and take out.
grant usage on schema notification to lantern_erase;
grant select, delete on all tables in schema notification to lantern_erase;
alter default privileges in schema notification grant select, delete on tables to lantern_erase;
