-- The session a writer chose, where the windows of several are open at once; null follows the one that is open.
alter table proposal add column aimed_session_id uuid;
