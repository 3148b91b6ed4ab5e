-- Departments that have to agree to a letter between the leader's signature and the seal.
create table letter_co_signer (
  letter_id uuid not null references letter,
  department_id uuid not null references department,
  agreed_by uuid references account,
  agreed_at timestamptz,
  primary key (letter_id, department_id),
  constraint agreed_by_somebody check ((agreed_by is null) = (agreed_at is null))
);
create index co_signing_queue on letter_co_signer (department_id) where agreed_at is null;

alter table letter
  drop constraint letter_status_check,
  add constraint letter_status_check check (status in ('DRAFTED', 'IN_REVIEW', 'CO_SIGNING', 'APPROVED', 'SIGNED',
    'DELIVERED', 'SUPERSEDED', 'WITHDRAWN'));

drop index one_letter_in_work_per_request;
create unique index one_letter_in_work_per_request on letter (request_id, department_id)
  where status in ('DRAFTED', 'IN_REVIEW', 'CO_SIGNING', 'APPROVED');
