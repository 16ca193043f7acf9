-- Layouts are remembered too: no section vanishes under an assessment that began with it.
alter table vocabulary.remembered drop constraint remembered_kind_check;
alter table vocabulary.remembered add constraint remembered_kind_check
    check (kind in ('concept', 'code', 'form', 'indicators', 'duty', 'action', 'chain', 'layout'));
