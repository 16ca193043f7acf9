-- A place or vehicle that was told of several children stands with the first. Where that child's data are erased by law, it stays with
-- what was told of the others, and with nobody.
alter table casefile.item
    drop constraint item_person_fkey,
    add constraint item_person_fkey foreign key (person) references casefile.person on delete set null;

-- Who was ever said to be one with whom, also where that was parted again.
create view casefile.ever_linked as
select s.ref, s.person, s.same_as from casefile.same_person s;
