create table enterprise (
  id uuid primary key,
  version bigint not null,
  credit_code text not null unique check (credit_code ~ '^[0-9A-HJ-NPQRTUWXY]{18}$'),
  name text not null check (length(name) between 2 and 120),
  contact_name text check (length(contact_name) <= 60),
  contact_phone text check (length(contact_phone) <= 40),
  status text not null check (status in ('WAITING', 'APPROVED', 'REFUSED')),
  created_at timestamptz not null
);
create index enterprise_by_status on enterprise (status, created_at);
create index enterprise_by_name on enterprise (name);

alter table account add foreign key (enterprise_id) references enterprise;
