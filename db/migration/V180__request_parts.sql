-- A request that holds two matters is split: its parts are requests of their own, it stays as what they came from.
alter table request drop constraint request_status_check;
alter table request add constraint request_status_check check (status in ('DRAFT', 'SUBMITTED', 'DECLINED', 'ACCEPTED',
  'ASSIGNED', 'RETURNED', 'HANDLING', 'REPLY_APPROVAL', 'REPLIED', 'WITHDRAWN', 'SPLIT'));
alter table request add column split_from_id uuid references request;
create index request_by_whole on request (split_from_id, receipt) where split_from_id is not null;
