-- What people decided about who is competent, and what had been proposed to them: the portal learns from it.
create table routing_decision (
  id uuid primary key,
  request_id uuid not null references request on delete cascade,
  kind text not null check (kind in ('DISPATCHED', 'CORRECTED', 'RETURNED', 'ARBITRATED')),
  at timestamptz not null,
  person_id uuid references account,
  department_id uuid not null references department,
  department_kind text not null,
  -- the kind a returning department thinks right
  named_kind text,
  proposed_kind text,
  probability double precision,
  sure boolean not null,
  -- a fifth of the requests is never learned from, so that every version can be asked about them
  held_back boolean not null generated always as (get_byte(decode(md5(request_id::text), 'hex'), 0) < 51) stored,
  constraint only_a_return_names_another check (named_kind is null or kind = 'RETURNED'),
  constraint likely_means_proposed check ((proposed_kind is null) = (probability is null))
);
create index routing_decision_by_request on routing_decision (request_id, at, id);
create index routing_decision_by_time on routing_decision (at desc, id);
