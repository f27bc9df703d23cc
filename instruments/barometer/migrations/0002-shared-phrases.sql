-- Why the voices of an issue stand together: [{phrase, voices}], the most telling first.
alter table barometer_issue add column shared jsonb not null default '[]';
