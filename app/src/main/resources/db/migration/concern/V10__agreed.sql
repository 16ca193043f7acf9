-- Who agreed to no further action that somebody else proposed: the decision itself names who proposed it.
alter view concern.happened rename to happened_but_agreeing;
create view concern.happened as
select concern, at, what, who, words, detail from concern.happened_but_agreeing
union all
select d.concern, d.decided_at, 'agreed', d.approved_by, '', null
from concern.decision d where d.approved_by <> d.decided_by
union all
select d.concern, d.decided_at, 'agreed', d.approved_by, '', null
from concern.whole_decision d where d.approved_by <> d.decided_by;

grant select on concern.happened to lantern_app;
