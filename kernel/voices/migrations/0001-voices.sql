-- A voice (诉求): what was raised, when, about what and where; never by whom. One for each case that raises a matter.
create table voice (
  tenant_id uuid not null references tenant (id),
  case_id uuid not null,
  -- The kind of the case, so that one may ask for reports alone.
  kind text not null,
  raised_at timestamptz not null,
  -- The same by the calendar of Beijing: weeks are counted by it.
  day date not null,
  topic text,
  place text,
  body text not null,
  -- Of all that was said: whoever has read a voice sees by it that it was raised anew with other words.
  digest text not null,
  primary key (tenant_id, case_id),
  foreign key (tenant_id, case_id) references "case" (tenant_id, id) on delete cascade
);
select app.protect('voice');
create index voice_by_day on voice (tenant_id, day desc, case_id);
