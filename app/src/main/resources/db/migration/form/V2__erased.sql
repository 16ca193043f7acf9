-- What lawful erasure may do here: find and take out.
grant usage on schema form to lantern_erase;
grant select, delete on all tables in schema form to lantern_erase;
alter default privileges in schema form grant select, delete on tables to lantern_erase;
