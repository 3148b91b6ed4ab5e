create table forum (
  id uuid primary key,
  version bigint not null,
  title text not null check (length(title) between 1 and 100),
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  place text not null check (length(place) between 1 and 100),
  host text not null check (length(host) <= 100),
  organiser text not null check (length(organiser) between 1 and 60),
  contact text not null check (length(contact) <= 100),
  status text not null check (status in ('PLANNED', 'COLLECTING', 'AGENDA_SET', 'LIVE', 'MINUTES_IN_REVIEW',
    'MINUTES_ISSUED')),
  planned_by uuid not null references account,
  created_at timestamptz not null,
  constraint ends_after_it_starts check (ends_at > starts_at)
);
create index forum_by_start on forum (starts_at desc);

alter table request add foreign key (forum_id) references forum;

create table forum_invitation (
  id uuid primary key,
  version bigint not null,
  forum_id uuid not null references forum,
  enterprise_id uuid references enterprise,
  department_id uuid references department,
  seat text not null check (seat in ('ASKING', 'ANSWERING', 'SITTING_IN')),
  attendance text check (attendance in ('PRESENT', 'EXCUSED', 'SITTING_IN')),
  names text not null check (length(names) <= 200),
  constraint one_unit check (num_nonnulls(enterprise_id, department_id) = 1),
  constraint firms_ask check ((seat = 'ASKING') = (enterprise_id is not null)),
  unique (forum_id, enterprise_id),
  unique (forum_id, department_id)
);
create index forum_invitation_by_enterprise on forum_invitation (enterprise_id, forum_id);
create index forum_invitation_by_department on forum_invitation (department_id, forum_id);

-- Receipt, title, firm and confidentiality stay as they were when the request came onto the agenda.
create table agenda_item (
  id uuid primary key,
  version bigint not null,
  forum_id uuid not null references forum,
  request_id uuid not null references request,
  position integer not null,
  receipt text not null,
  title text not null,
  firm_name text not null,
  enterprise_id uuid references enterprise,
  confidential boolean not null,
  announced boolean not null,
  answer_told boolean not null,
  department_id uuid references department,
  speaker text not null check (length(speaker) <= 100),
  answer text not null check (length(answer) <= 5000),
  answered_by text not null check (length(answered_by) <= 100),
  decision text not null check (length(decision) <= 5000),
  outcome text not null check (outcome in ('OPEN', 'ANSWERED_ON_THE_SPOT', 'WRITTEN_REPLY_FOLLOWS')),
  unique (forum_id, request_id)
);
create index agenda_item_in_order on agenda_item (forum_id, position);
create index agenda_item_by_request on agenda_item (request_id);

create table agenda_commitment (
  agenda_item_id uuid not null references agenda_item on delete cascade,
  place integer not null,
  department_id uuid references department,
  what text not null check (length(what) <= 500),
  until date,
  primary key (agenda_item_id, place)
);
