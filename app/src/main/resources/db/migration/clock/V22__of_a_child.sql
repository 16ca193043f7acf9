-- A power may hold a child who has no case yet. It stands with the child, and the page of a case that is opened later shows it to those
-- who may know.
alter table clock.started
    drop constraint started_subject_kind_check,
    add constraint started_subject_kind_check check (subject_kind in ('CASE', 'CONCERN', 'CHILD'));
