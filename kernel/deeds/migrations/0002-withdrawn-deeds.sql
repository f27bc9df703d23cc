-- What was taken back from one member's file is read with the file.
create index deed_withdrawn_of_person on deed (tenant_id, person_id, done_on) where withdrawn_at is not null;
