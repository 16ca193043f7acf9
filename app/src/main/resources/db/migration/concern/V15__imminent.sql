-- What a room above needs to know of a concern: where it came from, and whether what was said speaks for a child who will soon
-- be gone. Who may see it is for concern.visible and concern.worked to say.
create view concern.imminent as
select c.ref as concern, c.channel, a.area, c.recorded_by, c.agency, c.recorded_at, c.first_known_from, c.first_known_to,
       c.danger = 'TAKEN_OR_LEAVING'
       or exists (select from concern.flight_sign f
                  where f.concern = c.ref and f.sign in ('packed', 'tickets', 'adult-waiting', 'said-leaving')) as imminent
from concern.concern c join concern.answering a on a.concern = c.ref;
grant select on concern.imminent to lantern_app;
