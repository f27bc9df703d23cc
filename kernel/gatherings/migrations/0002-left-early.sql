-- Whoever came and went before the end: attended, but not in full.
alter table roll_entry add column left_early boolean not null default false;
create index roll_entry_asked on roll_entry (tenant_id, case_id) where reply = 'leave-requested';
create index standing_agenda_item_span on standing_agenda_item (tenant_id, from_on);
