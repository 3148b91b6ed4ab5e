-- Whether the sentence model was absent when the proposal was made.
alter table routing_suggestion add column words_alone boolean not null default true;
alter table routing_suggestion alter column words_alone drop default;
