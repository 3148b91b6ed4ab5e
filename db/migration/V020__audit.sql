create table audit_entry (
  id bigint generated always as identity primary key,
  at timestamptz not null,
  account_id uuid,
  action text not null,
  thing_id uuid,
  result text not null check (result in ('DONE', 'DENIED'))
);
create index audit_entry_by_thing on audit_entry (thing_id, id);
create index audit_entry_by_account on audit_entry (account_id, id);

create function audit_entry_is_append_only() returns trigger language plpgsql as $$
begin
  raise exception 'the audit trail is append-only';
end $$;
create trigger audit_entry_stays before update or delete on audit_entry
  for each row execute function audit_entry_is_append_only();
create trigger audit_entry_is_not_emptied before truncate on audit_entry
  for each statement execute function audit_entry_is_append_only();

-- Spring Modulith's registry of events whose listeners run after the transaction.
create table event_publication (
  id uuid primary key,
  listener_id text not null,
  event_type text not null,
  serialized_event text not null,
  publication_date timestamptz not null,
  completion_date timestamptz,
  status text,
  completion_attempts int,
  last_resubmission_date timestamptz
);
create index event_publication_serialized_event_hash_idx on event_publication using hash (serialized_event);
create index event_publication_by_completion_date_idx on event_publication (completion_date);
