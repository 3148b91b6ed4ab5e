-- Entries whose requests go out without being read, where the proposal is sure; in the name of whoever switched it on.
alter table duty_entry add column automatic_by uuid references account;
alter table duty_entry add column automatic_since timestamptz;
alter table duty_entry add constraint switched_on_by_somebody check ((automatic_by is null) = (automatic_since is null));

-- Written with the submission, so that a crash loses none; the outcome is written with the dispatch.
create table automatic_dispatch (
  request_id uuid primary key references request on delete cascade,
  ordered_by uuid not null references account,
  ordered_at timestamptz not null,
  outcome text check (outcome in ('DISPATCHED', 'LEFT', 'RECALLED'))
);
create index automatic_dispatch_open on automatic_dispatch (ordered_at) where outcome is null;
create index automatic_dispatch_by_time on automatic_dispatch (ordered_at);

alter table assignment add column automatic boolean not null default false;
alter table assignment alter column automatic drop default;
create index assignment_recallable on assignment (request_id) where automatic and status = 'TO_SIGN';
