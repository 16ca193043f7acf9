-- Chains are remembered too, so that none vanishes under a ring that goes along it. Their times may change.
alter table vocabulary.remembered drop constraint remembered_kind_check;
alter table vocabulary.remembered add constraint remembered_kind_check
    check (kind in ('concept', 'code', 'form', 'indicators', 'duty', 'action', 'chain'));
