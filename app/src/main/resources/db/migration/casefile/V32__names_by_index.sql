-- A list of cases shows a name for each child: found by index among a child's statements, as are those that replace others.
create index statement_name on casefile.statement (subject) where concept = 'child.name';
create index statement_replacing on casefile.statement (subject) where replaces <> '{}';
