-- Which case is a child's, for the policies of rooms above. Who may see it is for casefile.visible to say.
create view casefile.case_of as select ref as case_ref, child from casefile.child_case;
grant select on casefile.case_of to lantern_app;
