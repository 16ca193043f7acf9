-- Whoever rings back while they take the call down has said so there, and need not say it again.
alter table concern.referrer_checked drop constraint referrer_checked_words_check;

create view concern.rung_back as
select c.ref as concern, c.recorded_by, c.recorded_at from concern.concern c
where c.channel = 'TELEPHONE' and c.referrer = 'WORKS_WITH_CHILDREN' and c.recorded_by is not null
  and exists (select from casefile.stated s
              where s.origin = c.ref and s.concept = 'telephone.called-back'
                and s.answer -> 'known' ->> 'code' = 'through-switchboard');
grant select on concern.rung_back to lantern_app;

insert into concern.referrer_checked (concern, words, checked_by, checked_at)
select r.concern, '', r.recorded_by, r.recorded_at from concern.rung_back r on conflict do nothing;
