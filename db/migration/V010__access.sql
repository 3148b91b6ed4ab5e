create table account (
  id uuid primary key,
  version bigint not null,
  login_name text not null check (length(login_name) between 3 and 120),
  display_name text not null check (length(display_name) between 1 and 60),
  password_hash text,
  enterprise_id uuid,
  department_id uuid,
  status text not null check (status in ('WAITING', 'ACTIVE', 'CLOSED')),
  session_epoch integer not null,
  created_at timestamptz not null
);
create unique index account_by_login_name on account (lower(login_name));
create index account_by_enterprise on account (enterprise_id);
create index account_by_department on account (department_id);
create index account_by_status on account (status, created_at);

create table account_role (
  account_id uuid not null references account,
  role text not null check (role in ('REPRESENTATIVE', 'CLERK', 'LEADER', 'ORGANISER', 'ADMINISTRATOR')),
  primary key (account_id, role)
);

-- Attempts to sign in, by name and address, by address, and by name; the key is a digest.
create table sign_in_attempt (
  key text primary key,
  attempts int not null,
  last_at timestamptz not null,
  paused_until timestamptz not null
);
create index sign_in_attempt_by_age on sign_in_attempt (last_at);
