-- Forms that were begun and not sent. What is in them is sealed to their holder.
create schema form;
grant usage on schema form to lantern_app;

create table form.draft (
    ref          uuid        primary key,
    form         text        not null,
    version      int         not null,
    -- Of the token in the cookie of a member of the public. The token itself is kept nowhere.
    token_hash   bytea       unique check (length(token_hash) = 32),
    practitioner uuid,
    subject      text        not null,
    sealed       bytea       not null,
    touched_at   timestamptz not null,
    expires_at   timestamptz not null check (expires_at >= touched_at),
    check ((token_hash is null) <> (practitioner is null))
);
create index draft_practitioner on form.draft (practitioner, touched_at);
create index draft_expires_at on form.draft (expires_at);
-- A draft is no record: it changes with every page and goes when it is sent, left or thrown away.
grant select, insert, update, delete on form.draft to lantern_app;

-- What came of a draft that was sent. The key is the lock: it is sent once. It goes with its draft.
create table form.submission (
    draft  uuid        primary key references form.draft on delete cascade,
    result uuid        not null,
    at     timestamptz not null
);
grant select, insert on form.submission to lantern_app;

-- Seals practitioners' drafts where no secret file is configured: one row, for good.
create table form.secret (
    one   boolean primary key default true check (one),
    bytes bytea   not null check (length(bytes) >= 32)
);
grant select, insert on form.secret to lantern_app;
