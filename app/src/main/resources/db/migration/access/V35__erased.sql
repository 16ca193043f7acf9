-- What lawful erasure may do here: take out words that somebody was typing, which nobody else can read. Views of other rooms look up
-- who is at work.
grant usage on schema access to lantern_erase;
grant select, delete on access.sealed_words to lantern_erase;
