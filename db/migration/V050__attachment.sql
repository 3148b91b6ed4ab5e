create table attachment (
  id uuid primary key,
  owner_kind text not null,
  owner_id uuid not null,
  file_name text not null check (length(file_name) between 1 and 120),
  kind text not null check (kind in ('PDF', 'JPEG', 'PNG', 'DOCX', 'XLSX', 'PPTX', 'DOC', 'XLS', 'TEXT')),
  size bigint not null check (size between 1 and 20971520),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  added_by uuid not null references account,
  added_at timestamptz not null,
  constraint the_same_file_is_kept_once unique (owner_kind, owner_id, sha256)
);

create table attachment_chunk (
  attachment_id uuid not null references attachment on delete cascade,
  place int not null,
  bytes bytea not null,
  primary key (attachment_id, place)
);
-- The files are packed already; trying to compress them again only costs time.
alter table attachment_chunk alter column bytes set storage external;
