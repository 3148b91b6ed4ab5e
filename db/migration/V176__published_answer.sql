-- Answers the council has made public: a replied request retold without anything that names the firm.
create table published_answer (
  -- that of the request it retells
  id uuid primary key references request,
  version bigint not null,
  title text not null check (length(title) between 1 and 200),
  question text not null check (length(question) between 1 and 20000),
  answer text not null check (length(answer) between 1 and 20000),
  department text not null,
  published_at timestamptz not null,
  published_by uuid not null references account,
  direction bytea check (length(direction) = 512),
  search tsvector not null
);
create index published_answer_by_time on published_answer (published_at desc, id);
create index published_answer_by_words on published_answer using gin (search);
