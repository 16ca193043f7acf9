-- What lawful erasure may do here: find and take out.
grant usage on schema concern to lantern_erase;
grant select, delete on all tables in schema concern to lantern_erase;
alter default privileges in schema concern grant select, delete on tables to lantern_erase;
