-- What the law gives to one kind of department, asked in the order of the places: the first that fires counts.
create table routing_rule (
  id uuid primary key,
  version bigint not null,
  place integer not null,
  name text not null check (length(name) between 1 and 60),
  kind text not null,
  entry_code text references duty_entry,
  -- phrases stand one a line, as they are compared: lower case, plain width
  any_of text not null,
  all_of text not null,
  none_of text not null,
  basis text not null check (length(basis) <= 300),
  active boolean not null,
  -- what nobody has edited follows the seed of a newer release
  edited boolean not null,
  constraint one_rule_in_a_place unique (place) deferrable initially deferred,
  constraint looks_for_something check (any_of <> '' or all_of <> '')
);
create index routing_rule_by_entry on routing_rule (entry_code);
