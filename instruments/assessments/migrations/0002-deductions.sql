-- Points may be taken away by hand too, where the rules say so.
alter table assessment_award drop constraint assessment_award_hundredths_check;
alter table assessment_award add constraint assessment_award_hundredths_check check (hundredths <> 0);
