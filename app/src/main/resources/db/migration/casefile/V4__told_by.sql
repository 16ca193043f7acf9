-- Who brought a record to us, signed in. Their name is of the class referrer: it is kept from those who read the record,
-- and their agency is not.
create table casefile.told_by (
    record       uuid        not null,
    practitioner uuid        not null references access.practitioner,
    told_at      timestamptz not null,
    primary key (record, practitioner)
);
grant select, insert on casefile.told_by to lantern_app;

-- May a reader learn that somebody wrote words that came with a record? By any way to it (a case, say) that was opened.
create function casefile.may_name(writer uuid, record_ref uuid, way uuid, reader uuid, at timestamptz) returns boolean
language sql stable as $$
    select writer = reader
        or not exists (select from casefile.told_by t where t.record = record_ref and t.practitioner = writer)
        or exists (select from access.agency_member w join access.agency_member r on r.agency = w.agency
                   where w.practitioner = writer and r.practitioner = reader)
        or exists (select from casefile.opened o where o.practitioner = reader and o.record in (record_ref, way)
                   and o.sensitivity = 'REFERRER' and o.until > at)
$$;
grant execute on function casefile.may_name to lantern_app;
