-- What anybody who holds an issued document may learn about it, and nothing else of it; looked up by its code, which is
-- random and printed on it, or by the digest of the file itself.
create table issued_document (
  code uuid primary key,
  document_id uuid not null unique,
  kind text not null check (kind in ('LETTER', 'MINUTES')),
  issuer text not null,
  number text not null,
  title text,
  issued_on date not null,
  page_count integer not null check (page_count > 0),
  sha256 text not null unique check (length(sha256) = 64),
  sealed boolean not null,
  standing text not null check (standing in ('VALID', 'SUPERSEDED', 'WITHDRAWN')),
  changed_at timestamptz,
  superseded_by uuid references issued_document (document_id),
  reason text check (length(reason) between 1 and 500),
  constraint valid_unless_changed check ((standing = 'VALID') = (changed_at is null)),
  constraint superseded_by_another check ((standing = 'SUPERSEDED') = (superseded_by is not null)),
  constraint withdrawn_for_a_reason check ((standing = 'WITHDRAWN') = (reason is not null))
);

-- What left the house before there were codes can still be recognised by its bytes.
insert into issued_document
  (code, document_id, kind, issuer, number, title, issued_on, page_count, sha256, sealed, standing)
select encode(substring(sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid())) for 16), 'hex')::uuid,
       letter.id, 'LETTER', department.letterhead, letter.number,
       case when request.confidential then null else letter.title end,
       (letter.signed_at at time zone 'Asia/Shanghai')::date, letter_file.page_count, letter_file.sha256, false, 'VALID'
from letter
join letter_file on letter_file.letter_id = letter.id
join department on department.id = letter.department_id
join request on request.id = letter.request_id;

insert into issued_document
  (code, document_id, kind, issuer, number, title, issued_on, page_count, sha256, sealed, standing, changed_at, superseded_by)
select encode(substring(sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid())) for 16), 'hex')::uuid,
       issue.id, 'MINUTES', issue.organiser, issue.number, forum.title || '纪要',
       (issue.issued_at at time zone 'Asia/Shanghai')::date, issue.page_count, issue.sha256, false,
       case when later.id is null then 'VALID' else 'SUPERSEDED' end, later.issued_at, later.id
from minutes_issue issue
join forum on forum.id = issue.forum_id
left join minutes_issue later on later.forum_id = issue.forum_id and later.edition = issue.edition + 1
order by issue.forum_id, issue.edition desc;
