-- The demo's own signing key; outside of a demo nobody looks here.
create table demo_seal (
  only_one boolean primary key default true check (only_one),
  keystore bytea not null,
  made_at timestamptz not null
);

-- Who may run a job now, and until when, by the database's clock.
create table job_lease (
  job text primary key,
  holder uuid not null,
  until timestamptz not null
);

alter table letter
  add approved_by uuid references account,
  add approved_at timestamptz,
  add held_up_by text check (held_up_by in ('KEY', 'TIME_STAMP', 'PROMISE_PASSED', 'SIGNER_LEFT')),
  add number_year integer,
  add number_in_year integer check (number_in_year > 0),
  add supersedes uuid unique references letter,
  add withdrawn_by uuid references account,
  add withdrawn_at timestamptz,
  add withdrawal_reason text check (length(withdrawal_reason) between 1 and 500);

update letter
set approved_by = signed_by,
    approved_at = signed_at,
    number_year = substring(number from '〔(\d{4})〕')::integer,
    number_in_year = substring(number from '〕(\d+)号$')::integer
where number is not null;

alter table letter
  drop constraint letter_status_check,
  drop constraint numbered_when_signed,
  add constraint letter_status_check check (status in ('DRAFTED', 'IN_REVIEW', 'APPROVED', 'SIGNED', 'DELIVERED',
    'SUPERSEDED', 'WITHDRAWN')),
  add constraint numbered_when_signed check (
    (status in ('SIGNED', 'DELIVERED', 'SUPERSEDED', 'WITHDRAWN')) = (number is not null)),
  add constraint approved_before_signed check ((status in ('DRAFTED', 'IN_REVIEW')) = (approved_at is null)),
  add constraint approved_by_somebody check ((approved_at is null) = (approved_by is null)),
  add constraint only_what_waits_is_held_up check (status = 'APPROVED' or held_up_by is null),
  add constraint a_number_has_its_place check (
    (number is null) = (number_year is null) and (number is null) = (number_in_year is null)),
  add constraint withdrawn_for_a_reason check (
    (status = 'WITHDRAWN') = (withdrawn_at is not null) and (withdrawn_at is null) = (withdrawn_by is null)
    and (withdrawn_at is null) = (withdrawal_reason is null)),
  add constraint each_number_once unique (department_id, number_year, number_in_year);

drop index one_letter_in_work_per_request;
create unique index one_letter_in_work_per_request on letter (request_id, department_id)
  where status in ('DRAFTED', 'IN_REVIEW', 'APPROVED');
create index waiting_for_the_seal on letter (approved_at, id) where status = 'APPROVED';

-- 0 once somebody has looked for the first number and could not take it.
alter table letter_number
  drop constraint letter_number_last_check,
  add constraint letter_number_last_check check (last >= 0);
