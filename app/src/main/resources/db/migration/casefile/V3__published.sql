-- What rooms above may read: which records are restricted, who is kept out of which, and what stands of the words that came
-- with a record, for rules that need them. Who may see them is for the room whose record it is to say.
create view casefile.restriction as select record from casefile.restricted;
create view casefile.kept_out as select record, practitioner from casefile.shut_out;
create view casefile.stated as select * from casefile.statement;
grant select on casefile.restriction, casefile.kept_out, casefile.stated to lantern_app;
