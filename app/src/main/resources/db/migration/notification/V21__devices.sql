-- Devices on which people are reached by web push, and where. A device belongs to whoever added it.
create table notification.device (
    ref          uuid        primary key,
    practitioner uuid        not null references access.practitioner,
    name         text        not null check (name <> ''),
    added_at     timestamptz not null
);
create index device_practitioner on notification.device (practitioner);

-- It is reached no more. By its owner; moved: somebody else added it; gone: its service no longer knows it; left: its owner has.
create table notification.device_removed (
    device     uuid        primary key references notification.device,
    why        text        not null check (why in ('BY_OWNER', 'MOVED', 'GONE', 'LEFT')),
    removed_at timestamptz not null
);

-- Where a device is reached, and with which keys. No record, as whoever has it could write to the device: it goes with the device.
create table notification.subscription (
    device   uuid primary key references notification.device,
    endpoint text not null unique check (length(endpoint) <= 1000),
    p256dh   text not null,
    auth     text not null
);

-- The key pair with which Lantern says who it is to the services of devices (RFC 8292), where none was set. Nodes share it.
create table notification.push_key (
    one         boolean primary key default true check (one),
    public_key  text    not null,
    private_key text    not null
);

-- One message for a notice and a channel, or a device.
alter table notification.message
    add column device uuid references notification.device,
    drop constraint message_channel_check,
    add constraint message_channel_check check (channel in ('EMAIL', 'SMS', 'PUSH')),
    add constraint message_device_check check ((channel = 'PUSH') = (device is not null)),
    drop constraint message_notice_channel_key,
    add constraint message_notice_channel_device_key unique nulls not distinct (notice, channel, device);
create index message_device on notification.message (device) where device is not null;

grant select, insert on notification.device, notification.device_removed, notification.subscription, notification.push_key to lantern_app;
grant delete on notification.subscription to lantern_app;

-- It may have been taken before its node died, or before its server fell silent, and was sent again.
create or replace view notification.perhaps_twice as
select a.message, a.number, a.at from notification.attempt a
left join notification.outcome o on o.message = a.message and o.number = a.number
where (o.message is null or o.why in ('slow', 'broken-off'))
  and exists (select from notification.attempt later where later.message = a.message and later.number > a.number);
