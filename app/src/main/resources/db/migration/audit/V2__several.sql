-- One look at a list is one row, and every record that was shown stands in it. An act has either one subject or several.
alter table audit.act alter column subject drop not null;
alter table audit.act add column subjects uuid[];
alter table audit.act add check ((subject is null) <> (subjects is null));
alter table audit.act add check (cardinality(subjects) > 1);
create index act_subjects on audit.act using gin (subjects) where subjects is not null;
