create sequence request_receipt;

create table request (
  id uuid primary key,
  version bigint not null,
  receipt text unique,
  enterprise_id uuid references enterprise,
  firm_name text not null check (length(firm_name) between 1 and 120),
  contact_name text check (length(contact_name) <= 60),
  contact_phone text check (length(contact_phone) <= 40),
  raised_by uuid not null references account,
  channel text not null check (channel in ('WEB', 'PHONE', 'HALL', 'SHEET')),
  title text not null check (length(title) <= 200),
  matter text not null check (length(matter) <= 20000),
  wish text not null check (length(wish) <= 20000),
  topic text,
  confidential boolean not null,
  forum_id uuid,
  batch_id uuid,
  status text not null check (status in ('DRAFT', 'SUBMITTED', 'DECLINED', 'ACCEPTED', 'ASSIGNED', 'RETURNED',
    'HANDLING', 'REPLY_APPROVAL', 'REPLIED', 'WITHDRAWN')),
  decline_reason text,
  decline_guidance text,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  submitted_at timestamptz,
  lead_department_id uuid references department,
  search tsvector,
  fingerprint text,
  constraint only_a_draft_has_no_receipt check ((status = 'DRAFT') = (receipt is null)),
  constraint receipt_and_moment_go_together check ((receipt is null) = (submitted_at is null)),
  constraint declined_with_reason check (status <> 'DECLINED' or decline_reason is not null)
);
create index request_by_enterprise on request (enterprise_id, updated_at desc);
create index request_by_status on request (status, updated_at desc);
create index request_by_update on request (updated_at desc, id);
create index request_by_lead on request (lead_department_id, updated_at desc);
create index request_by_forum on request (forum_id, updated_at desc);
create index request_by_batch on request (batch_id);
create index request_by_fingerprint on request (fingerprint, submitted_at desc);
create index request_by_words on request using gin (search);

create table request_department (
  request_id uuid not null references request on delete cascade,
  department_id uuid not null references department,
  primary key (request_id, department_id)
);
create index request_department_by_department on request_department (department_id, request_id);

create table request_timeline (
  id bigint generated always as identity primary key,
  request_id uuid not null references request on delete cascade,
  at timestamptz not null,
  kind text not null,
  actor text not null,
  unit text,
  note text,
  firm_sees boolean not null
);
create index request_timeline_by_request on request_timeline (request_id, id);
