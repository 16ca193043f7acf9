create schema vocabulary;
grant usage on schema vocabulary to lantern_app;

-- Every concept, code, form version and list of indicators that was ever in use in this database,
-- with what it meant: so that none vanishes or changes under the statements made with it.
create table vocabulary.remembered (
    kind    text    not null check (kind in ('concept', 'code', 'form', 'indicators')),
    id      text    not null check (id <> ''),
    version integer not null check (version > 0),
    meaning text    not null,
    primary key (kind, id, version)
);
grant select, insert on vocabulary.remembered to lantern_app;
