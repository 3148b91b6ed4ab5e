-- Where the text of each submitted request points, by the sentence model: 512 signed bytes. Confidential requests have
-- none, so nothing can be found to be like them.
create table request_meaning (
  request_id uuid primary key references request on delete cascade,
  number bigint not null generated always as identity,
  direction bytea not null check (length(direction) = 512)
);
create unique index request_meaning_by_number on request_meaning (number);
