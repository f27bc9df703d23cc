-- What members report in confidence: for those who edit, check and sign information, not for every office.
alter table "case" drop constraint case_audience_check;
alter table "case" add constraint case_audience_check
  check (audience in ('parties', 'members-office', 'information-office', 'office', 'members', 'public'));
