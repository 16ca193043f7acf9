-- Which concerns tell of which child, for the rules of rooms above. Who may see one is for casefile.admits to say.
create view concern.about as select person, concern from concern.child;
grant select on concern.about to lantern_app;
