-- A place or vehicle that was told of several children stands with the first. Where that child's data are erased by law, it stays with
-- what was told of the others, and with nobody.
alter table casefile.item
    drop constraint item_person_fkey,
    add constraint item_person_fkey foreign key (person) references casefile.person on delete set null;
