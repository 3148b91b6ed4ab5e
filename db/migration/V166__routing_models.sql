-- What the portal has learned about routing, in versions. The first is the one it was delivered with, whose bytes are a
-- part of the program.
create table routing_model (
  version integer primary key,
  trained_at timestamptz not null,
  -- null: the delivered one, or the nightly training
  trained_by uuid references account,
  bytes bytea,
  -- how many decided requests it learned from, beside the delivered examples
  decisions integer not null,
  sure_from double precision,
  quality jsonb,
  comparison jsonb,
  active boolean not null,
  constraint trained_completely check ((version = 1) = (bytes is null) and (bytes is null) = (quality is null)
    and (bytes is null) = (sure_from is null) and (bytes is null) = (comparison is null))
);
create unique index routing_model_active on routing_model (active) where active;
insert into routing_model values (1, now(), null, null, 0, null, null, null, true);

create table routing_model_activation (
  id bigint generated always as identity primary key,
  version integer not null references routing_model,
  at timestamptz not null,
  person_id uuid not null references account
);

create table routing_training (
  id uuid primary key,
  asked_at timestamptz not null,
  asked_by uuid references account,
  ended_at timestamptz,
  -- what came of it; null if it failed
  version integer references routing_model on delete set null,
  constraint only_what_has_ended_came_to_something check (version is null or ended_at is not null)
);
create unique index routing_training_open on routing_training ((true)) where ended_at is null;
create index routing_training_by_time on routing_training (asked_at desc, id);

-- Which version proposed it.
alter table routing_suggestion add column model_version integer not null default 1;
alter table routing_suggestion alter column model_version drop default;
alter table routing_decision add column model_version integer;
