-- What came last of messages to one address.
create index attempt_address on notification.attempt (address, at desc) where address is not null;
