create table letter (
  id uuid primary key,
  version bigint not null,
  request_id uuid not null references request,
  department_id uuid not null references department,
  status text not null check (status in ('DRAFTED', 'IN_REVIEW', 'SIGNED', 'DELIVERED')),
  addressee text not null,
  outcome text check (outcome in ('SOLVED', 'PARTLY_SOLVED', 'PROMISED', 'EXPLAINED', 'FORWARDED')),
  promised_for date,
  title text not null check (length(title) <= 100),
  answer text not null check (length(answer) <= 20000),
  basis text not null check (length(basis) <= 6100),
  no_basis_reason text not null check (length(no_basis_reason) <= 300),
  contact text not null check (length(contact) <= 100),
  drafted_by uuid not null references account,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  sent_to_review_at timestamptz,
  number text unique,
  signed_by uuid references account,
  signed_at timestamptz,
  constraint complete_once_reviewed check (status = 'DRAFTED' or (outcome is not null and sent_to_review_at is not null)),
  constraint numbered_when_signed check ((status in ('SIGNED', 'DELIVERED')) = (number is not null)),
  constraint signed_by_somebody check ((number is null) = (signed_at is null) and (number is null) = (signed_by is null)),
  constraint a_promise_has_its_day check (status = 'DRAFTED' or (outcome = 'PROMISED') = (promised_for is not null))
);
create unique index one_letter_in_work_per_request on letter (request_id, department_id)
  where status in ('DRAFTED', 'IN_REVIEW');
create index letter_by_request on letter (request_id, created_at);
create index signing_queue on letter (department_id, sent_to_review_at) where status = 'IN_REVIEW';

-- What was sent to review in each round, and what the reviewer had to say.
create table letter_revision (
  letter_id uuid not null references letter,
  round integer not null check (round > 0),
  outcome text not null,
  promised_for date,
  title text not null,
  answer text not null,
  basis text not null,
  no_basis_reason text not null,
  contact text not null,
  sent_by text not null,
  sent_at timestamptz not null,
  remark text check (length(remark) between 1 and 2000),
  reviewer text,
  reviewed_at timestamptz,
  primary key (letter_id, round)
);

-- The signed letter as it left the house.
create table letter_file (
  letter_id uuid primary key references letter,
  pdf bytea not null,
  page_count integer not null check (page_count > 0),
  sha256 text not null check (length(sha256) = 64),
  opened_by_firm_at timestamptz
);

-- Last number taken by each department in each year; its row is locked from taking a number until the commit.
create table letter_number (
  department_id uuid not null references department,
  year integer not null,
  last integer not null check (last > 0),
  primary key (department_id, year)
);
