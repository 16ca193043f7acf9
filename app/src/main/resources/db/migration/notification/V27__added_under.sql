-- Under which key of Lantern a device was added: its service takes nothing that was signed with another. Unknown of those that were
-- added before this; they count as under whichever is used.
alter table notification.subscription add column added_under text;
