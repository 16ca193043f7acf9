-- What lawful erasure may do here: find and take out.
grant usage on schema clock to lantern_erase;
grant select, delete on all tables in schema clock to lantern_erase;
alter default privileges in schema clock grant select, delete on tables to lantern_erase;
