-- Actions of playbooks are remembered too: what was ever asked of somebody, and by when.
alter table vocabulary.remembered drop constraint remembered_kind_check;
alter table vocabulary.remembered add constraint remembered_kind_check
    check (kind in ('concept', 'code', 'form', 'indicators', 'duty', 'action'));
