create table notice (
  id uuid primary key,
  account_id uuid not null references account,
  kind text not null,
  occurrence text not null,
  link text not null,
  receipt text not null,
  title text,
  at timestamptz not null,
  read_at timestamptz,
  constraint each_is_told_once unique (account_id, occurrence)
);
create index notice_by_account on notice (account_id, at desc, id);
create index notice_unread on notice (account_id) where read_at is null;
