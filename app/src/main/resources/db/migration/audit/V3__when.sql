-- What was done to some records since a moment. Rows come in the order of their time, so an index of ranges is enough, and small.
create index act_at on audit.act using brin (at);
