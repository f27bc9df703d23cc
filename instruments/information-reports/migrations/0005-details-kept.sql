-- For how many private details the reason was given, so that one typed later needs the reason anew; and each version with its reason.
alter table information_issue add column details_kept integer not null default 0;
alter table information_issue_version add column privacy_note text not null default '';
