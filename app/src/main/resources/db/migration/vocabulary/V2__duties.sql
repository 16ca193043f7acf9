-- Duties are remembered too: by what limit something was ever due.
alter table vocabulary.remembered drop constraint remembered_kind_check;
alter table vocabulary.remembered add constraint remembered_kind_check
    check (kind in ('concept', 'code', 'form', 'indicators', 'duty'));
