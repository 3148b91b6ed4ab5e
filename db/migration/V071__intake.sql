create table intake_batch (
  id uuid primary key,
  file_name text not null check (length(file_name) between 1 and 200),
  sha256 text not null check (length(sha256) = 64),
  uploaded_by uuid not null references account,
  uploader text not null,
  uploaded_at timestamptz not null,
  status text not null check (status in ('UPLOADED', 'IMPORTING', 'IMPORTED', 'UNDONE')),
  row_count int not null,
  faulty_count int not null,
  repeated_count int not null,
  imported_count int not null,
  forum_id uuid,
  with_repeated boolean not null,
  unnamed_firm text check (length(unnamed_firm) between 1 and 120),
  constraint imported_rows_have_a_name check (imported_count = 0 or unnamed_firm is not null)
);
create index intake_batch_by_upload on intake_batch (uploaded_at desc, id);
create index intake_batch_by_content on intake_batch (sha256);

create table intake_row (
  batch_id uuid not null references intake_batch on delete cascade,
  place int not null,
  number int not null,
  cells jsonb not null,
  problems jsonb not null,
  faulty boolean not null,
  repeated boolean not null,
  request_id uuid references request,
  primary key (batch_id, place)
);

alter table request add foreign key (batch_id) references intake_batch;
