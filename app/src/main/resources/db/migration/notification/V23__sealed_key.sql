-- The key pair for web push, its private half sealed with the key that lies beside the data and not in it. The first that opens
-- counts: where the key that seals was lost, a new pair follows.
create table notification.push_pair (
    ref        uuid  primary key,
    public_key text  not null,
    sealed     bytea not null
);
grant select, insert on notification.push_pair to lantern_app;

-- Where it stood plain it is sealed at the next start, and goes from here.
grant delete on notification.push_key to lantern_app;
revoke insert on notification.push_key from lantern_app;
