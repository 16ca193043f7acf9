-- Who looked at what stays where a record is erased by law: it holds references alone. That it was erased is added.
grant usage on schema audit to lantern_erase;
grant insert on audit.act to lantern_erase;
