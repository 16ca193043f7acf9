-- What begins because something else was done, and could not be started, is tried again as what it is: the next round, or what follows
-- that. With that taken back it has not begun, and waits for nothing.
alter table clock.not_started
    add column after uuid references clock.started, add column after_number int,
    add check ((after is null) = (after_number is null)),
    drop constraint not_started_subject_duty_cause_key,
    add unique nulls not distinct (subject, duty, cause, after, after_number);
