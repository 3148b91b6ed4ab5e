create table duty_entry (
  code text primary key check (length(code) between 1 and 20),
  -- counts the edits: what nobody has edited follows the seed of a newer release
  version bigint not null,
  kind text not null,
  name text not null check (length(name) between 1 and 100),
  covers text not null,
  not_covers text not null,
  confused_with text not null,
  wordings_zh text not null,
  wordings_en text not null,
  wordings_ru text not null,
  basis text not null,
  active boolean not null
);
create index duty_entry_by_kind on duty_entry (kind, code);

create table duty_catalogue_revision (
  single boolean primary key check (single),
  revision bigint not null
);
insert into duty_catalogue_revision values (true, 0);

create table routing_suggestion (
  request_id uuid primary key references request on delete cascade,
  revision bigint not null,
  sure boolean not null,
  kind text,
  probability double precision,
  candidates jsonb not null,
  constraint sure_of_something check (not sure or kind is not null)
);
create index routing_suggestion_sure on routing_suggestion (request_id) where sure;
