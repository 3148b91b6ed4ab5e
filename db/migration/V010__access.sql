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

-- Attempts at what must not be tried too often, such as signing in; the key is a digest of what they are counted for.
create table attempt (
  key text primary key,
  attempts int not null,
  last_at timestamptz not null,
  paused_until timestamptz not null
);
create index attempt_by_age on attempt (last_at);

create table account_invitation (
  id uuid primary key,
  version bigint not null,
  kind text not null check (kind in ('REPRESENTATIVE', 'PASSWORD', 'FIRST_ADMINISTRATOR')),
  token_digest text not null unique,
  enterprise_id uuid,
  account_id uuid references account,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  revoked_at timestamptz,
  check ((kind = 'REPRESENTATIVE') = (enterprise_id is not null)),
  check ((kind = 'PASSWORD') = (account_id is not null)),
  check (used_at is null or revoked_at is null)
);
create index account_invitation_by_enterprise on account_invitation (enterprise_id);
create index account_invitation_by_account on account_invitation (account_id);
