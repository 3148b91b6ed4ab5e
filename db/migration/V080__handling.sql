create table assignment (
  id uuid primary key,
  version bigint not null,
  request_id uuid not null references request,
  department_id uuid not null references department,
  part text not null check (part in ('LEAD', 'CO_HANDLER')),
  status text not null check (status in ('TO_SIGN', 'HANDLING', 'DONE', 'RETURNED', 'ENDED')),
  dispatched_at timestamptz not null,
  sign_due date not null,
  reply_due date not null,
  signed_at timestamptz,
  ended_at timestamptz,
  return_reason text,
  proposed_department_id uuid references department,
  opinion text,
  due date not null generated always as (case when status = 'TO_SIGN' then sign_due else reply_due end) stored,
  constraint returned_with_reason check (status <> 'RETURNED' or return_reason is not null)
);
create index assignment_by_request on assignment (request_id, dispatched_at);
create index assignment_inbox on assignment (department_id, status, due, id);
create index assignment_open on assignment (department_id, due, id) where status in ('TO_SIGN', 'HANDLING');
create unique index one_open_lead_per_request on assignment (request_id)
  where part = 'LEAD' and status in ('TO_SIGN', 'HANDLING');
create unique index one_open_assignment_per_department on assignment (request_id, department_id)
  where status in ('TO_SIGN', 'HANDLING');

create index request_to_dispatch on request (submitted_at, id) where status in ('SUBMITTED', 'ACCEPTED', 'RETURNED');
