-- Members' own matters: for those who keep their files, not for the proposal office.
alter table "case" drop constraint case_audience_check;
alter table "case" add constraint case_audience_check
  check (audience in ('parties', 'members-office', 'office', 'members', 'public'));
