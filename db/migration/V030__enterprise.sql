create table enterprise (
  id uuid primary key,
  version bigint not null,
  credit_code text not null unique check (credit_code ~ '^[0-9A-HJ-NPQRTUWXY]{18}$'),
  name text not null check (length(name) between 2 and 120),
  contact_name text check (length(contact_name) <= 60),
  contact_phone text check (length(contact_phone) <= 40),
  created_at timestamptz not null
);
create index enterprise_by_name on enterprise (name);

alter table account add foreign key (enterprise_id) references enterprise;
alter table account_invitation add foreign key (enterprise_id) references enterprise;

-- Its id is also that of the waiting account, unless the sign-in name was taken.
create table registration (
  id uuid primary key,
  version bigint not null,
  credit_code text not null check (credit_code ~ '^[0-9A-HJ-NPQRTUWXY]{18}$'),
  enterprise_name text not null check (length(enterprise_name) between 2 and 120),
  contact_name text check (length(contact_name) <= 60),
  contact_phone text check (length(contact_phone) <= 40),
  login_name text not null check (length(login_name) <= 120),
  login_name_taken boolean not null,
  status text not null check (status in ('WAITING', 'APPROVED', 'REFUSED')),
  created_at timestamptz not null,
  decided_at timestamptz,
  check ((status = 'WAITING') = (decided_at is null))
);
create index registration_by_status on registration (status, created_at);
