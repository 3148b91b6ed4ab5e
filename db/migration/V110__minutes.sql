create table minutes (
  forum_id uuid primary key references forum,
  version bigint not null,
  compiled_at timestamptz not null
);

-- One agenda item in the minutes; its id is the agenda item's.
create table minutes_item (
  id uuid primary key,
  version bigint not null,
  forum_id uuid not null references minutes,
  place integer not null,
  receipt text not null,
  confidential boolean not null,
  disclosed boolean not null
);
create index minutes_item_in_order on minutes_item (forum_id, place);

-- What the data say, what the organiser made of it, and over which data.
create table minutes_passage (
  item_id uuid not null references minutes_item on delete cascade,
  part text not null check (part in ('HEADING', 'QUESTION', 'ANSWER', 'DECISION')),
  compiled text not null,
  edited text check (length(edited) <= 41000),
  edited_over text,
  primary key (item_id, part),
  constraint edited_over_something check ((edited is null) = (edited_over is null))
);

create table minutes_issue (
  id uuid primary key,
  forum_id uuid not null references minutes,
  edition integer not null check (edition > 0),
  organiser text not null,
  year integer not null,
  sequence integer not null check (sequence > 0),
  number text not null,
  pdf bytea not null,
  page_count integer not null check (page_count > 0),
  sha256 text not null check (length(sha256) = 64),
  issued_at timestamptz not null,
  issued_by uuid not null references account,
  issued_by_name text not null,
  unique (forum_id, edition),
  unique (organiser, year, sequence)
);

-- Last number taken by each organiser in each year; its row is locked from taking a number until the commit.
create table minutes_number (
  organiser text not null,
  year integer not null,
  last integer not null check (last > 0),
  primary key (organiser, year)
);
