-- What a department's letters carry beside its name.
alter table department
  add column mark text not null default '' check (length(mark) <= 60),
  add column copies text[] not null default '{}' check (cardinality(copies) <= 20),
  add column co_signers uuid[] not null default '{}';

-- The seal set on letters signed from now on; a signed letter keeps its own in its file.
create table department_seal (
  department_id uuid primary key references department,
  picture bytea not null check (length(picture) <= 4194304),
  width integer not null check (width > 0),
  height integer not null check (height > 0),
  added_by uuid not null references account,
  added_at timestamptz not null
);

-- Who gets a copy, as this letter names them.
alter table letter add column copies text not null default '' check (length(copies) <= 1300);
alter table letter_revision add column copies text not null default '';
