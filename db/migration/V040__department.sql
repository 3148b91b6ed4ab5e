create table department (
  id uuid primary key,
  version bigint not null,
  name text not null unique check (length(name) between 1 and 40),
  kind text not null,
  management text not null check (management in ('LOCAL', 'VERTICAL')),
  letterhead text not null check (length(letterhead) between 1 and 60),
  issuing_code text not null unique check (length(issuing_code) between 1 and 12),
  active boolean not null
);
create index department_by_kind on department (kind, name);

alter table account add foreign key (department_id) references department;
