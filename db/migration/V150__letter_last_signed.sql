create index letter_last_signed on letter (signed_at desc) where number is not null;
